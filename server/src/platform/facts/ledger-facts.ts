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

const fewer = sql<boolean>`l.movement_column in (2, 3, 4)`;

/** Households on no list at the beginning of the year and on none now, where the place does not show them; needs `vu`. */
function passingThrough({ standard, year, on, netCommunes }: FactsAsked): RawBuilder<unknown> {
  const households = sql`case when ${fewer} then -l.households else l.households end`;
  return sql`
    net as (select v.village_id from village v where v.commune_id = any (${[...netCommunes]}::text[])),
    passing as materialized (
      select l.household_id from ledger_entry l
      where l.standard_id = ${standard} and (l.review_year < ${year} or (l.review_year = ${year} and l.on_date <= ${on}))
        and l.household_id in (
          select own.household_id from vu join net using (village_id) join ledger_entry own using (village_id)
          where own.standard_id = ${standard} and own.review_year = ${year})
      group by 1
      having coalesce(sum(${households}) filter (where l.review_year < ${year}), 0) = 0 and sum(${households}) = 0
    )`;
}

/** `flow`: the entries of the period by column, what stood before it added up in column 1; needs `vu`. */
export function flowsOf(asked: FactsAsked): RawBuilder<unknown> {
  const opening = isOpening(asked);
  const signed = (what: RawBuilder<number>) => sql`case when ${opening} and ${fewer} then -${what} else ${what} end`;
  const isNet = asked.netCommunes.length > 0;
  const shown = isNet
    ? sql`and (${opening} or l.village_id not in (select village_id from net)
        or l.household_id not in (select household_id from passing))`
    : sql``;
  return sql`
    ${isNet ? sql`${passingThrough(asked)},` : sql``}
    flow as (
      select vu.unit_id, vu.area, l.household_id, l.village_id, ${classOf(sql`l.class`)} as class,
             case when ${opening} then 1 else l.movement_column end as n,
             ${signed(sql`l.households`)} as households, ${signed(sql`l.persons`)} as persons
      from vu join ledger_entry l on l.village_id = vu.village_id
      where l.standard_id = ${asked.standard} and l.review_year <= ${asked.year}
        and (${opening} or l.on_date <= ${asked.on}) ${shown}
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
