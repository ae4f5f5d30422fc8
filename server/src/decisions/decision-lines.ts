import { sql } from 'kysely';
import { listsOf, type DecisionList } from '@ra-soat/domain/review/decision-lists.ts';
import type { Arrival } from '@ra-soat/domain/review/case-terms.ts';
import type { BesideNote } from '@ra-soat/domain/assessment/beside-result.ts';
import type { DecidedClass } from '@ra-soat/domain/standards/standard.ts';
import type { z } from 'zod';
import { casesBy } from '../platform/cases-by.ts';
import type { Tx } from '../platform/database.ts';
import type { LoadedRound } from '../platform/rounds.ts';
import type { decisionPage } from './contract.ts';

export type Page = z.output<(typeof decisionPage)['output']>;
export type Line = Page['lists']['POOR'][number];

/** A posted case as the lists of a decision name it. */
export interface CaseLine {
  household_id: string;
  commune_id: string;
  village_id: string;
  village: string;
  number: string;
  head: string;
  address: string;
  persons: number;
  before_class: DecidedClass;
  before_persons: number;
  ever_poor: boolean;
  ever_near_poor: boolean;
  arrival: Arrival | null;
  class: DecidedClass;
  b1: number | null;
  b2: number | null;
  list_group: string;
  certificate: string | null;
  reason: string | null;
  decision_id: string | null;
  note: BesideNote | null;
}

export const listKinds = [
  'POOR',
  'NEAR_POOR',
  'EXITED_POVERTY',
  'EXITED_NEAR_POVERTY',
] as const satisfies readonly DecisionList[];

/** What would be decided today (`posted`), or what the decisions in force say, also of a case that is reopened. */
export type LinesOf = 'posted' | 'decided';

const standing = {
  posted: {
    where: sql`c.stage = 'POSTED' and c.class <> 'UNDETERMINED'`,
    class: sql`c.class`,
    persons: sql`c.persons`,
    points: sql`c.b1, c.b2`,
    note: sql`c.note`,
  },
  decided: {
    where: sql`c.decided_class in ('POOR', 'NEAR_POOR', 'NON_POOR') and c.decision_id is not null`,
    class: sql`c.decided_class`,
    persons: sql`c.decided_persons`,
    points: sql`said.b1, said.b2`,
    note: sql`c.decided_note`,
  },
};

/** In the order of the villages and their numbers. */
export async function caseLines(
  tx: Tx,
  round: LoadedRound,
  of: LinesOf,
  standard: string = round.standard,
): Promise<CaseLine[]> {
  const { rows } = await sql<CaseLine>`
    select c.household_id, c.commune_id, c.village_id, village.name as village, c.number, c.head, c.address,
           ${standing[of].persons} as persons, c.before_class,
           c.before_persons, c.ever_poor, c.ever_near_poor, c.state -> 'listing' ->> 'arrival' as arrival,
           ${standing[of].class} as class,
           ${standing[of].points},
           c.list_group, ${standing[of].note} as note, c.decision_id, certificate.number as certificate,
           (select explanation ->> 'sentence' from case_result r where r.household_id = c.household_id
              and r.round_id = c.round_id and r.standard_id = ${standard} and r.layer = 'computed' order by version desc limit 1) as reason
    from ${casesBy(standard, round.standard)} c
    join village using (village_id)
    left join lateral (
      select r.b1, r.b2 from case_result r
      where r.household_id = c.household_id and r.round_id = c.round_id and r.standard_id = ${standard} and r.layer = 'decided'
        and r.explanation ->> 'decisionId' = c.decision_id::text order by version desc limit 1
    ) said on true
    left join certificate on certificate.household_id = c.household_id and certificate.decision_id = c.decision_id
    where c.round_id = ${round.roundId} and ${standing[of].where}
    order by village.position, village.name, c.sort_key, c.household_id`.execute(tx);
  return rows;
}

export function shownLine(row: CaseLine): Line {
  return {
    householdId: row.household_id,
    decisionId: row.decision_id,
    village: row.village,
    number: row.number,
    head: row.head,
    persons: row.persons,
    before: row.before_class,
    class: row.class,
    b1: row.b1,
    b2: row.b2,
    certificate: row.certificate,
  };
}

/** The rows of one list of Mẫu số 02. */
export function onList(rows: readonly CaseLine[], kind: DecisionList): CaseLine[] {
  const named = rows.filter((row) => row.note !== 'ON_NATIONAL_LIST' && !isTurnedDown(row));
  return named.filter((row) => listsOf(row.before_class, row.class).includes(kind));
}

/** Asked, and is found to be what it was: it gets a letter with the reason. */
export function isTurnedDown(row: CaseLine): boolean {
  return (row.list_group === 'REQUEST' || row.list_group === 'LEAVING') && row.class === row.before_class;
}

/** A household that is or was on a list has a row in the registry; whoever is turned down keeps the one it has. */
export function isRecorded(row: CaseLine): boolean {
  if (isTurnedDown(row)) return false;
  return row.class !== 'NON_POOR' || row.before_class !== 'NON_POOR';
}
