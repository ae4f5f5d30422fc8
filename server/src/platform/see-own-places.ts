import { sql } from 'kysely';
import type { Grant } from './access.ts';
import { everywhere, setScope, type Tx } from './database.ts';

/**
 * Plans, letters, tasks and inspections name no household: whoever holds a role at a place works with those of that
 * place, also the ministry, which may read no household. The verb is judged by the door, or by the grants passed in.
 */
export async function seeOwnPlaces(tx: Tx, grants: readonly Grant[]): Promise<void> {
  const places = grants.flatMap(({ placeId }) => placeId ?? []);
  if (places.includes('vn')) return setScope(tx, everywhere);
  const { rows } = await sql<{ id: string }>`select communes_under(${places}) as id`.execute(tx);
  const villages = grants.flatMap(({ villageId }) => villageId ?? []);
  return setScope(tx, { country: false, communes: rows.map(({ id }) => id), villages });
}
