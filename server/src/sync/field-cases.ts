import { sql } from 'kysely';
import type { Evidence, Member } from '@ra-soat/domain/survey/evidence.ts';
import type { HouseholdClass } from '@ra-soat/domain/standards/standard.ts';
import type { z } from 'zod';
import type { Tx } from '../platform/database.ts';
import { responsibleOf, type Responsible } from '../platform/responsible.ts';
import type { LoadedRound } from '../platform/rounds.ts';
import type { KeptBeside } from '../platform/survey/further-standards.ts';
import { blankEvidence, knownMembersOf } from '../platform/survey/starting-evidence.ts';
import type { fieldCase } from './contract.ts';

type FieldCase = z.output<typeof fieldCase>;

interface Row {
  household_id: string;
  round_id: string;
  village_id: string;
  village_seq: number;
  stage: string;
  head: string;
  number: string;
  sort_key: string;
  address: string;
  before_class: HouseholdClass;
  survey: {
    version: number;
    basis: string;
    evidence: Evidence;
    kept: FieldCase['kept'];
    beside: Readonly<Record<string, KeptBeside>>;
    signed: FieldCase['signed'] | null;
  } | null;
  returned: FieldCase['returned'];
  visits: FieldCase['visits'] | null;
  facts: FieldCase['facts'] | null;
  waiting: boolean;
}

export interface Page {
  readonly villageId: string;
  readonly cursor: number;
  readonly limit: number;
}

/** Every household of the village with a number after the cursor, in their order, with all that stands beside it. */
export async function changedCases(tx: Tx, { villageId, cursor, limit }: Page): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`
    with page as (
      select household_id, round_id, village_id, village_seq, stage, head, number, sort_key, address, before_class,
             state #> '{survey,assessment,signed}' as signed
      from review_case where village_id = ${villageId} and village_seq > ${cursor} order by village_seq limit ${limit}
    )
    select page.*,
      exists (select from survey_delivery d where d.household_id = page.household_id and d.round_id = page.round_id
              and d.state = 'waiting') as waiting,
      (select jsonb_build_object('version', version, 'basis', command_id, 'evidence', evidence, 'kept', kept,
                                 'beside', beside, 'signed', page.signed)
       from survey s where s.household_id = page.household_id and s.round_id = page.round_id
       order by version desc limit 1) as survey,
      case when stage = 'RESURVEY' then (
        select jsonb_build_object('on', on_date, 'by', coalesce(full_name, ''), 'reason', body ->> 'reason',
                                  'remarks', coalesce(body -> 'remarks', '[]'))
        from case_event e left join account using (account_id)
        where e.household_id = page.household_id and e.round_id = page.round_id and kind = 'survey.returned'
        order by seq desc limit 1) end as returned,
      (select jsonb_agg(jsonb_build_object('visitId', body ->> 'visitId', 'on', on_date, 'outcome', body ->> 'outcome',
                                           'note', body ->> 'note') order by on_date, seq)
       from case_event e
       where e.household_id = page.household_id and e.round_id = page.round_id and kind = 'case.visited') as visits,
      (select jsonb_agg(jsonb_build_object('memberId', member_id, 'fact', key, 'value', value, 'source', branch, 'on', as_of))
       from (select distinct on (member_id, key) member_id, key, value, branch, as_of from household_fact f
             where f.household_id = page.household_id order by member_id, key, as_of desc, recorded_at desc) f) as facts
    from page order by village_seq`.execute(tx);
  return rows;
}

interface Beside {
  readonly round: LoadedRound;
  readonly today: string;
  readonly members: readonly Member[];
  readonly responsible: Responsible;
}

function shown(row: Row, { round, today, members, responsible }: Beside): FieldCase {
  const { survey } = row;
  return {
    householdId: row.household_id,
    roundId: row.round_id,
    villageId: row.village_id,
    villageSeq: row.village_seq,
    stage: row.stage,
    basis: survey?.basis ?? null,
    version: survey?.version ?? null,
    head: row.head,
    number: row.number,
    sortKey: row.sort_key,
    address: row.address,
    before: row.before_class,
    evidence: survey?.evidence ?? blankEvidence(round, today, members),
    kept: survey?.kept ?? [],
    signed: survey?.signed ?? { respondent: false, enumerator: false },
    beside: Object.fromEntries(Object.entries(survey?.beside ?? {}).map(([id, { entry }]) => [id, entry])),
    returned: row.returned,
    visits: row.visits ?? [],
    responsible,
    facts: row.facts ?? [],
    waiting: row.waiting,
  };
}

/** The households as a phone keeps them; those of rounds that are not running are left out. */
export async function fieldCasesOf(
  tx: Tx,
  rows: readonly Row[],
  rounds: readonly LoadedRound[],
  today: string,
): Promise<FieldCase[]> {
  const ids = (of: readonly Row[]) => of.map(({ household_id }) => household_id);
  const members = await knownMembersOf(tx, ids(rows.filter(({ survey }) => !survey)));
  const cases = new Map<Row, FieldCase>();
  for (const round of rounds) {
    const own = rows.filter(({ round_id }) => round_id === round.roundId);
    const answering = await responsibleOf(tx, round, ids(own), today);
    for (const row of own) {
      const responsible = answering.get(row.household_id);
      if (!responsible) throw new Error(`nobody answers for ${row.household_id}`);
      cases.set(row, shown(row, { round, today, members: members.get(row.household_id) ?? [], responsible }));
    }
  }
  return rows.flatMap((row) => cases.get(row) ?? []);
}
