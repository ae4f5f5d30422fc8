import { sql } from 'kysely';
import { listsOf, type DecisionList } from '@ra-soat/domain/review/decision-lists.ts';
import type { CaseStage } from '@ra-soat/domain/review/case-state.ts';
import type { DecidedClass } from '@ra-soat/domain/standards/standard.ts';
import type { z } from 'zod';
import type { Tx } from '../platform/database.ts';
import type { decisionPage } from './contract.ts';

export type Page = z.output<(typeof decisionPage)['output']>;
export type Line = Page['lists']['POOR'][number];

/** A posted or decided case as the lists of a decision name it. */
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
  class: DecidedClass;
  b1: number | null;
  b2: number | null;
  stage: CaseStage;
  list_group: string;
  certificate: string | null;
  reason: string | null;
}

export const listKinds = [
  'POOR',
  'NEAR_POOR',
  'EXITED_POVERTY',
  'EXITED_NEAR_POVERTY',
] as const satisfies readonly DecisionList[];

/** In the order of the villages and their numbers. */
export async function caseLines(tx: Tx, roundId: string): Promise<CaseLine[]> {
  const { rows } = await sql<CaseLine>`
    select c.household_id, c.commune_id, c.village_id, village.name as village, c.number, c.head, c.address, c.persons,
           c.before_class, c.class, c.b1, c.b2, c.stage, c.list_group, certificate.number as certificate,
           (select explanation ->> 'sentence' from case_result r where r.household_id = c.household_id
              and r.round_id = c.round_id and r.layer = 'computed' order by version desc limit 1) as reason
    from review_case c
    join village using (village_id)
    left join decision_line d on d.household_id = c.household_id and d.round_id = c.round_id and d.list_kind in ('POOR', 'NEAR_POOR')
    left join certificate on certificate.household_id = c.household_id and certificate.decision_id = d.decision_id
    where c.round_id = ${roundId} and c.stage in ('POSTED', 'DECIDED')
    order by village.position, village.name, c.sort_key, c.household_id`.execute(tx);
  return rows;
}

export function shownLine(row: CaseLine): Line {
  return {
    householdId: row.household_id,
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
  return rows.filter((row) => listsOf(row.before_class, row.class).includes(kind));
}
