import { sql } from 'kysely';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import type { DecidedClass } from '@ra-soat/domain/standards/standard.ts';
import type { Relation } from '@ra-soat/domain/survey/evidence.ts';
import { endedByWords, noticeWayWords, outcomeWords, signListWords } from '@ra-soat/domain/words/after-decision.vi.ts';
import { CLASS_WORDS } from '@ra-soat/domain/words/law.vi.ts';
import { RELATION_WORDS } from '@ra-soat/domain/words/survey.vi.ts';
import { resultOutcome } from '@ra-soat/domain/review/result-outcome.ts';
import type { Tx } from '../platform/database.ts';
import { householdResults } from '../platform/household-results.ts';
import { takeBackRows, type TakeBackRow } from '../platform/take-back-rows.ts';

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

/** Certificates that a decision of the round makes void, with what is in force for the household. */
export async function takeBackListRows(tx: Tx, roundId: string): Promise<RowsByVillage> {
  return grouped(
    await takeBackRows(tx, roundId, null),
    ({ village_id }) => village_id,
    ({ taken, ...row }) => [
      row.head,
      takeBackWords(row),
      taken?.number ?? row.number ?? '',
      taken?.returned === true ? showDate(taken.on) : '',
      taken?.returned === false ? taken.reason : '',
      '',
    ],
  );
}

/** What the household is told; of a certificate that an amendment or a revocation ended, by which decision. */
function takeBackWords(row: Omit<TakeBackRow, 'taken'>): string {
  if (row.decision_kind === 'decision.signed') return outcomeWords[resultOutcome(row.before_class, row.class)];
  return endedByWords[row.decision_kind](row.decision_number, row.decided_on);
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
