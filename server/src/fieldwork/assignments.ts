import { sql } from 'kysely';
import { caseSite } from '../platform/cases.ts';
import type { Tx } from '../platform/database.ts';
import { defineQuery } from '../platform/query.ts';
import { assignmentHistory } from './contract.ts';

/** The number of each household's last assignment in a round. */
export async function lastSeqs(
  tx: Tx,
  roundId: string,
  households: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ household_id: string; seq: number }>`
    select household_id, max(seq) as seq from assignment
    where round_id = ${roundId} and household_id = any (${households}::uuid[]) group by household_id`.execute(tx);
  return new Map(rows.map(({ household_id, seq }) => [household_id, seq]));
}

export const assignmentHistoryQuery = defineQuery(assignmentHistory, {
  verb: 'household.read',
  site: ({ roundId, householdId }, { tx }) => caseSite(tx, roundId, householdId),
  answer: async ({ roundId, householdId }, { tx }) => {
    const { rows } = await sql<{ to: string; by: string; at: Date; reason: string }>`
      select holder.full_name as to, giver.full_name as by, given_at as at, reason
      from assignment a join account holder on holder.account_id = a.account_id
      join account giver on giver.account_id = given_by
      where household_id = ${householdId} and round_id = ${roundId} order by seq`.execute(tx);
    return { given: rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() })) };
  },
});
