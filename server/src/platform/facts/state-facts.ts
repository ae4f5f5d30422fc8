import { sql, type RawBuilder } from 'kysely';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { ClassKey } from '@ra-soat/domain/reports/facts.ts';
import type { SettledArea } from '@ra-soat/domain/standards/standard.ts';
import type { Tx } from '../database.ts';
import { classOf, unitsOf, type FactsAsked } from './facts-asked.ts';
import { stateLists, stateMarks } from './state-marks.ts';

/** Facts of one class of one unit in one area, by key without the class. */
export interface FactRow {
  readonly unit_id: string;
  readonly area: SettledArea;
  readonly class: ClassKey;
  readonly facts: Readonly<Record<string, number>>;
}

/** Whose lists of which day: one standard in a report, whichever of the national ones stands in an export. */
export interface ListsOn {
  readonly standards: readonly string[];
  readonly on: IsoDate;
}

/** `s`: the households listed on the day with their profile; needs `vu`. Who is listed is said here and nowhere else. */
export function statesOn({ standards, on }: ListsOn): RawBuilder<unknown> {
  return sql`
    s as materialized (
      select vu.unit_id, vu.area, st.household_id, st.village_id, ${classOf(sql`st.class`)} as class, st.persons,
             st.standard_id, st.from_on, st.seq,
             p.indicators, p.causes, p.needs, p.ethnicity, p.spouse_ethnicity, p.female_head, p.no_labour, p.merit,
             p.local_minority, p.children, p.children_uninsured, p.children_undernourished, p.children_not_schooled
      from vu join household_status st on st.village_id = vu.village_id
      left join status_profile p on p.household_id = st.household_id and p.standard_id = st.standard_id
        and p.from_on = st.from_on and p.seq = st.seq
      where st.standard_id = any (${[...standards]}::text[]) and st.class in ('POOR', 'NEAR_POOR')
        and st.from_on <= ${on} and (st.to_on is null or st.to_on >= ${on})
    )`;
}

/** The lists on the day, counted by unit, area and class in one statement. */
export async function stateFacts(tx: Tx, asked: FactsAsked, scope?: RawBuilder<boolean>): Promise<FactRow[]> {
  const pairs = [...stateMarks(asked)].map(([key, { count }]) => sql`${key}::text, ${count}`);
  const lists = [...stateLists].map(
    ([key, { numbers }]) => sql`
      select s.unit_id, s.area, s.class, ${key}::text || '.' || number as key, count(*)::integer as n
      from s cross join lateral unnest(${numbers}) number group by 1, 2, 3, 4`,
  );
  const { rows } = await sql<FactRow>`
    with ${unitsOf(asked, scope)}, ${statesOn({ standards: [asked.standard], on: asked.on })}
    select s.unit_id, s.area, s.class, jsonb_build_object(${sql.join(pairs)}) as facts from s group by 1, 2, 3
    union all
    select unit_id, area, class, jsonb_object_agg(key, n) from (${sql.join(lists, sql` union all `)}) listed
    group by 1, 2, 3`.execute(tx);
  return rows;
}
