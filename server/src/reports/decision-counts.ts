import { sql } from 'kysely';
import type { DecisionList } from '@ra-soat/domain/review/decision-lists.ts';
import type { Tx } from '../platform/database.ts';
import { linesBy } from '../platform/cases-by.ts';
import type { AskedBy } from './standard-line.ts';

export type ListCounts = Readonly<Record<DecisionList, number>>;

/** Households of each of the four lists of the decisions in force, by village. */
export async function decisionCounts(
  tx: Tx,
  roundId: string,
  { standard, leading }: AskedBy,
): Promise<ReadonlyMap<string, ListCounts>> {
  const { rows } = await sql<{ village_id: string; lists: ListCounts }>`
    select village_id, jsonb_build_object(
             'POOR', count(*) filter (where list_kind = 'POOR'),
             'NEAR_POOR', count(*) filter (where list_kind = 'NEAR_POOR'),
             'EXITED_POVERTY', count(*) filter (where list_kind = 'EXITED_POVERTY'),
             'EXITED_NEAR_POVERTY', count(*) filter (where list_kind = 'EXITED_NEAR_POVERTY')) as lists
    from ${linesBy(standard, leading)} l where round_id = ${roundId}
      and decision_id = (select decision_id from review_case c where c.household_id = l.household_id and c.round_id = l.round_id)
    group by village_id`.execute(tx);
  return new Map(rows.map((row) => [row.village_id, row.lists]));
}
