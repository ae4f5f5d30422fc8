import { sql } from 'kysely';
import { factKey, type ClassKey, type Facts } from '@ra-soat/domain/reports/facts.ts';
import { measures } from '@ra-soat/domain/reports/movement-counts.ts';
import type { Tx } from '../database.ts';
import { countsKept } from './counts-kept.ts';
import { classOf } from './facts-asked.ts';
import type { ReportFrame } from './place-report.ts';
import { villageMarks } from './village-marks.ts';

interface CommuneRow {
  readonly unit_id: string;
  readonly class: ClassKey;
  readonly households: number;
  readonly persons: number;
}

const kept = countsKept<CommuneRow>();

/**
 * The listed households of a place counted straight by the communes of its tree, without any unit between: what the
 * units of the table must add up to. Undefined on the map of another day: villages stand in today's tree.
 */
export async function wholeFacts(tx: Tx, { asked, today }: ReportFrame): Promise<Facts | undefined> {
  const { place, standard, on, mapOn } = asked;
  if (mapOn !== today) return undefined;
  const under = sql`array(select communes_under(array[${place}]))`;
  const villages = sql`select village_id, commune_id as unit_id, '' as how from village where commune_id = any (${under})`;
  const found = await kept(JSON.stringify({ place, standard, on }), await villageMarks(tx, villages), async (named) => {
    const { rows } = await sql<CommuneRow>`
      select v.commune_id as unit_id, ${classOf(sql`st.class`)} as class, count(*)::integer as households,
             sum(st.persons)::integer as persons
      from village v join household_status st using (village_id)
      where v.commune_id = any (${named ? sql`${named}::text[]` : under}) and st.standard_id = ${standard}
        and st.class in ('POOR', 'NEAR_POOR') and st.from_on <= ${on} and (st.to_on is null or st.to_on >= ${on})
      group by 1, 2`.execute(tx);
    return rows;
  });
  const facts = new Map<string, number>();
  for (const { class: of, ...row } of found) {
    for (const measure of measures) {
      const key = factKey.listed(of, measure);
      facts.set(key, (facts.get(key) ?? 0) + row[measure]);
    }
  }
  return facts;
}
