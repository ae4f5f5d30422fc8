import { sql } from 'kysely';
import type { Tx } from '../platform/database.ts';

/** Villages of a change that a person must still give a commune. */
export async function countUnplaced(tx: Tx, changeId: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::integer as n from unit_change_village
    where change_id = ${changeId} and new_commune_id is null`.execute(tx);
  return rows[0]?.n ?? 0;
}
