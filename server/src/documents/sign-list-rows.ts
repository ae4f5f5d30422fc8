import { sql } from 'kysely';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import type { DecidedClass } from '@ra-soat/domain/standards/standard.ts';
import type { Relation } from '@ra-soat/domain/survey/evidence.ts';
import { noticeWayWords, outcomeWords, signListWords } from '@ra-soat/domain/words/after-decision.vi.ts';
import { CLASS_WORDS } from '@ra-soat/domain/words/law.vi.ts';
import { RELATION_WORDS } from '@ra-soat/domain/words/survey.vi.ts';
import { resultOutcome } from '@ra-soat/domain/review/result-outcome.ts';
import type { Tx } from '../platform/database.ts';
import { householdResults } from '../platform/household-results.ts';

/** Rows of a list, by village, without their running number. */
export type RowsByVillage = ReadonlyMap<string, readonly (readonly string[])[]>;

function grouped<R>(rows: readonly R[], villageOf: (row: R) => string, shown: (row: R) => string[]): RowsByVillage {
  const villages = Map.groupBy(rows, villageOf);
  return new Map([...villages].map(([village, own]) => [village, own.map(shown)]));
}

interface CertificateRow {
  village_id: string;
  number: string;
  head: string;
  class: DecidedClass;
  newest: { kind: string; on: string; receivedBy?: string; relation?: Relation } | null;
  reprinted: boolean;
}

/** Certificates in the order of their numbers; what was handed already is printed with its day. */
export async function certificateRows(tx: Tx, roundId: string): Promise<RowsByVillage> {
  const { rows } = await sql<CertificateRow>`
    select g.village_id, g.number, l.body ->> 'head' as head, l.list_kind as class,
           (select e.body from certificate_event e where e.household_id = g.household_id and e.decision_id = g.decision_id
            order by e.seq desc limit 1) as newest,
           exists (select from certificate_event e where e.household_id = g.household_id and e.decision_id = g.decision_id
             and e.kind = 'reprinted') as reprinted
    from certificate g
    join certifying_line l on l.household_id = g.household_id and l.decision_id = g.decision_id and l.list_kind in ('POOR', 'NEAR_POOR')
    join village on village.village_id = g.village_id
    where l.round_id = ${roundId} order by village.position, g.year, g.serial`.execute(tx);
  return grouped(
    rows,
    ({ village_id }) => village_id,
    ({ newest, ...row }) => {
      const handed = newest?.kind === 'handed' ? newest : null;
      return [
        row.reprinted ? `${row.number} (${signListWords.printedAgain})` : row.number,
        row.head,
        CLASS_WORDS[row.class],
        handed?.receivedBy ?? '',
        handed?.relation ? RELATION_WORDS[handed.relation] : '',
        handed ? showDate(handed.on) : '',
        '',
      ];
    },
  );
}

interface OldRow {
  village_id: string;
  head: string;
  before_class: DecidedClass;
  class: DecidedClass;
  number: string | null;
  on_date: string | null;
  reason: string | null;
}

/** Old certificates that a decision of the round makes void. */
export async function takeBackListRows(tx: Tx, roundId: string): Promise<RowsByVillage> {
  const { rows } = await sql<OldRow>`
    select distinct on (village.position, l.village_id, c.sort_key, l.household_id, l.decision_id)
           l.village_id, l.body ->> 'head' as head, l.body ->> 'before' as before_class, l.body ->> 'class' as class,
           coalesce(r.number, (select g.number from certificate g where g.household_id = l.household_id
             and g.decision_id <> l.decision_id order by g.issued_on desc, g.serial desc limit 1)) as number,
           case when r.returned then r.on_date end as on_date, case when not r.returned then r.reason end as reason
    from decision_line l
    join village on village.village_id = l.village_id
    join review_case c on c.household_id = l.household_id and c.round_id = l.round_id
    left join certificate_return r on r.household_id = l.household_id and r.decision_id = l.decision_id
    where l.round_id = ${roundId} and l.body ->> 'before' in ('POOR', 'NEAR_POOR') and l.body ->> 'before' <> l.body ->> 'class'
    order by village.position, l.village_id, c.sort_key, l.household_id, l.decision_id, l.list_kind`.execute(tx);
  return grouped(
    rows,
    ({ village_id }) => village_id,
    (row) => [
      row.head,
      outcomeWords[resultOutcome(row.before_class, row.class)],
      row.number ?? '',
      row.on_date === null ? '' : showDate(row.on_date),
      row.reason ?? '',
      '',
    ],
  );
}

/** Everybody to be told; who was told already with the day and the way. */
export async function noticeRows(tx: Tx, roundId: string): Promise<RowsByVillage> {
  const results = await householdResults(tx, { roundId });
  return grouped(
    results,
    ({ villageId }) => villageId,
    ({ head, outcome, told }) => {
      const last = told.at(-1);
      return [head, outcomeWords[outcome], last ? noticeWayWords[last.way] : '', last ? showDate(last.on) : '', ''];
    },
  );
}
