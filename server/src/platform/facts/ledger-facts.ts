import { sql, type RawBuilder } from 'kysely';
import type { Tx } from '../database.ts';
import { classOf, unitsOf, type FactsAsked } from './facts-asked.ts';
import type { FactRow } from './state-facts.ts';

/** What stood before the period: earlier years, and in a monthly table the earlier months of the year. */
function isOpening({ year, basis, on }: FactsAsked): RawBuilder<boolean> {
  const month = `${on.slice(0, 7)}-01`;
  return basis === 'month'
    ? sql`(l.review_year < ${year} or l.on_date < ${month}::date)`
    : sql`l.review_year < ${year}`;
}

/** `flow`: the entries of the period by column, what stood before it added up in column 1; needs `vu`. */
export function flowsOf(asked: FactsAsked): RawBuilder<unknown> {
  const opening = isOpening(asked);
  const signed = (what: RawBuilder<number>) =>
    sql`case when ${opening} and l.movement_column in (2, 3, 4) then -${what} else ${what} end`;
  return sql`
    flow as (
      select vu.unit_id, vu.area, l.household_id, l.village_id, ${classOf(sql`l.class`)} as class,
             case when ${opening} then 1 else l.movement_column end as n,
             ${signed(sql`l.households`)} as households, ${signed(sql`l.persons`)} as persons
      from vu join ledger_entry l on l.village_id = vu.village_id
      where l.standard_id = ${asked.standard} and l.review_year <= ${asked.year}
        and (${opening} or l.on_date <= ${asked.on})
    )`;
}

/** R2 and R3 out of the ledger: columns 1 to 8 of each unit, area and class. */
export async function ledgerFacts(tx: Tx, asked: FactsAsked, scope?: RawBuilder<boolean>): Promise<FactRow[]> {
  const { rows } = await sql<FactRow>`
    with ${unitsOf(asked, scope)}, ${flowsOf(asked)}
    select unit_id, area, class,
           jsonb_object_agg('flow.' || n || '.households', households)
             || jsonb_object_agg('flow.' || n || '.persons', persons) as facts
    from (
      select unit_id, area, class, n, sum(households)::integer as households, sum(persons)::integer as persons
      from (
        select village_id, class, n, sum(households) as households, sum(persons) as persons from flow group by 1, 2, 3
      ) of_village join vu using (village_id) group by 1, 2, 3, 4
    ) added
    group by 1, 2, 3`.execute(tx);
  return rows;
}
