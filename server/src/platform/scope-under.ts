import { sql } from 'kysely';
import { everywhere, type Scope, type Tx } from './database.ts';

/**
 * What units and villages open: their communes, the older communes that went wholly to these, and of divided ones the
 * villages that came here. Rows of history keep the commune they were written under.
 */
export async function scopeUnder(tx: Tx, places: readonly string[], villages: readonly string[] = []): Promise<Scope> {
  if (places.includes('vn')) return everywhere;
  if (places.length === 0) return { country: false, communes: [], villages };
  const { rows } = await sql<{ communes: string[]; villages: string[] }>`
    with own as (select array(select communes_with_past(${places})) as communes)
    select communes, array(select villages_with_past(communes))::text[] as villages from own`.execute(tx);
  const [own] = rows;
  return { country: false, communes: own?.communes ?? [], villages: [...villages, ...(own?.villages ?? [])] };
}
