import { sql } from 'kysely';
import { factKey, type ClassKey, type Facts } from '@ra-soat/domain/reports/facts.ts';
import type { Tx } from '../database.ts';
import { classOf } from './facts-asked.ts';
import type { ReportFrame } from './place-report.ts';

/**
 * The listed households of a place counted straight by the communes of its tree, without any unit between: what the
 * units of the table must add up to. Undefined on the map of another day: villages stand in today's tree.
 */
export async function wholeFacts(tx: Tx, { asked, today }: ReportFrame): Promise<Facts | undefined> {
  const { place, standard, on, mapOn } = asked;
  if (mapOn !== today) return undefined;
  const { rows } = await sql<{ class: ClassKey; households: number; persons: number }>`
    select ${classOf(sql`st.class`)} as class, count(*)::integer as households, sum(st.persons)::integer as persons
    from village v join household_status st using (village_id)
    where v.commune_id in (select communes_under(array[${place}])) and st.standard_id = ${standard}
      and st.class in ('POOR', 'NEAR_POOR') and st.from_on <= ${on} and (st.to_on is null or st.to_on >= ${on})
    group by 1`.execute(tx);
  return new Map(
    rows.flatMap((row) => [
      [factKey.listed(row.class, 'households'), row.households] as const,
      [factKey.listed(row.class, 'persons'), row.persons] as const,
    ]),
  );
}
