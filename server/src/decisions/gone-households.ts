import { sql } from 'kysely';
import type { Tx } from '../platform/database.ts';
import type { LoadedRound } from '../platform/rounds.ts';

/**
 * Households still to be decided that live here no more by the registry: moved away, merged into another, died out.
 * Deciding them would list them a second time.
 */
export async function goneHouseholds(tx: Tx, { roundId }: LoadedRound): Promise<string[]> {
  const { rows } = await sql<{ household_id: string }>`
    select c.household_id from review_case c
    where c.round_id = ${roundId} and c.decision_id is null and c.stage not in ('CLOSED', 'SIDELINED')
      and not exists (select from household_place p where p.household_id = c.household_id and p.to_on is null
        and (p.village_id = c.village_id or p.commune_id = c.commune_id))
    order by c.household_id`.execute(tx);
  return rows.map((row) => row.household_id);
}
