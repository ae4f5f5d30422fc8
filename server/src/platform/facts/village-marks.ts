import { sql, type RawBuilder } from 'kysely';
import type { Tx } from '../database.ts';
import type { UnitMarks } from './counts-kept.ts';

/**
 * The marks of units out of a query for their villages (village_id, unit_id and `how` they are counted). Whoever sees
 * some places only would keep the counts of these for everybody: refused.
 */
export async function villageMarks(tx: Tx, villages: RawBuilder<unknown>): Promise<readonly UnitMarks[]> {
  const { rows } = await sql<UnitMarks & { whole: boolean }>`
    select unit_id, md5(string_agg(concat_ws(' ', village_id, how, mark), ',' order by village_id)) as marks,
           rs_country() as whole
    from (${villages}) v left join village_mark using (village_id) group by unit_id`.execute(tx);
  if (rows.some(({ whole }) => !whole)) throw new Error('what is kept is counted in the scope of the whole country');
  return rows;
}
