import { sql } from 'kysely';
import type { Tx } from './database.ts';
import type { Keyring } from './keyring.ts';

export interface ListedIn {
  /** The name of the own commune, when another household of it has the number. */
  readonly here: string | undefined;
  /** Names of other communes; nothing else of them is told. */
  readonly elsewhere: readonly string[];
}

/** In which communes a household with this person lives. */
export async function communesListing(
  tx: Tx,
  keys: Keyring,
  householdId: string,
  citizenNumber: string | undefined,
  commune: string,
): Promise<ListedIn> {
  if (!citizenNumber) return { here: undefined, elsewhere: [] };
  const { rows } = await sql<{ id: string; name: string }>`
    select place_id as id, name from place
    where place_id in (select listed_elsewhere(${keys.mark(citizenNumber)}, ${householdId}))`.execute(tx);
  return {
    here: rows.find(({ id }) => id === commune)?.name,
    elsewhere: rows.filter(({ id }) => id !== commune).map(({ name }) => name),
  };
}
