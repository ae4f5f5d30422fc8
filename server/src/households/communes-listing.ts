import { sql } from 'kysely';
import type { Tx } from '../platform/database.ts';
import type { Keyring } from '../platform/keyring.ts';
import { Problem } from '../platform/problem.ts';

/** Names of other communes where a household with this person lives; in the same commune it is a duplicate. */
export async function communesListing(
  tx: Tx,
  keys: Keyring,
  householdId: string,
  citizenNumber: string | undefined,
  commune: string,
): Promise<string[]> {
  if (!citizenNumber) return [];
  const { rows } = await sql<{ id: string; name: string }>`
    select place_id as id, name from place
    where place_id in (select listed_elsewhere(${keys.mark(citizenNumber)}, ${householdId}))`.execute(tx);
  const here = rows.find(({ id }) => id === commune);
  if (here) throw new Problem('LISTED_ELSEWHERE', { values: { commune: here.name } });
  return rows.map(({ name }) => name);
}
