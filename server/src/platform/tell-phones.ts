import { sql } from 'kysely';
import { takeNumbersOf } from './case-rows.ts';
import type { Tx } from './database.ts';

/**
 * Gives households the next numbers of their villages, so that phones pull them again: for whatever a phone must
 * learn that no event of the case tells. The cases must be locked by this transaction.
 */
export async function tellPhones(tx: Tx, roundId: string, households: readonly string[]): Promise<void> {
  const { rows } = await sql<{ household_id: string; village_id: string }>`
    select household_id, village_id from review_case
    where round_id = ${roundId} and household_id = any (${households}::uuid[])
    order by household_id for update`.execute(tx);
  const byVillage = Map.groupBy(rows, (row) => row.village_id);
  const firsts = await takeNumbersOf(tx, new Map([...byVillage].map(([id, own]) => [id, own.length])));
  const numbers = [...byVillage].flatMap(([village, own]) =>
    own.map(({ household_id }, i) => ({ household_id, seq: (firsts.get(village) ?? 0) + i })),
  );
  await sql`
    update review_case set village_seq = new.seq
    from jsonb_to_recordset(${JSON.stringify(numbers)}::jsonb) as new(household_id uuid, seq bigint)
    where review_case.round_id = ${roundId} and review_case.household_id = new.household_id`.execute(tx);
}
