import { sql } from 'kysely';
import type { Tx } from '../database.ts';
import { unitsOf, type FactsAsked } from './facts-asked.ts';
import { statesOn } from './state-facts.ts';

/** A household of R14 or R15 as of a day, with what the head's row says of it; its members are read in pieces. */
export interface ListedAsOf {
  readonly household_id: string;
  readonly village_id: string;
  readonly village: string;
  readonly commune: string;
  /** How it came on the list in the year: from the other class or nowhere, back again, or it stood there already. */
  readonly origin: 'new' | 'relapsed' | 'old';
  readonly persons: number;
  readonly merit: boolean;
  readonly no_labour: boolean;
  readonly local_minority: boolean;
  readonly needs: readonly number[];
}

export interface ListPage {
  readonly after: number;
  readonly limit: number;
}

const EVERY: ListPage = { after: 0, limit: 2_000_000 };

/**
 * The households of one class in the order of communes, villages and numbers, all of them or a page; row-level security
 * leaves those within the actor's places.
 */
export async function listedAsOf(
  tx: Tx,
  asked: FactsAsked,
  of: 'POOR' | 'NEAR_POOR',
  { after, limit }: ListPage = EVERY,
): Promise<readonly ListedAsOf[]> {
  const { standard, year, on } = asked;
  const { rows } = await sql<ListedAsOf>`
    with ${unitsOf(asked)}, ${statesOn(asked)}, came as (
      select l.household_id, min(l.movement_column) as n from s join ledger_entry l using (household_id)
      where l.standard_id = ${standard} and l.class = ${of} and l.review_year = ${year} and l.on_date <= ${on}
        and l.movement_column in (5, 6, 7)
      group by l.household_id having sum(l.households) > 0
    )
    select s.household_id, s.village_id, village.name as village, commune.name as commune, s.persons,
           case when came.n in (5, 7) then 'new' when came.n = 6 then 'relapsed' else 'old' end as origin,
           coalesce(s.merit, false) as merit, coalesce(s.no_labour, false) as no_labour,
           coalesce(s.local_minority, false) as local_minority, coalesce(s.needs, '{}') as needs
    from s join village using (village_id) join place commune on commune.place_id = village.commune_id
    left join came using (household_id)
    left join lateral (
      select number from household_place hp where hp.household_id = s.household_id and hp.from_on <= ${on}
      order by hp.from_on desc limit 1
    ) home on true
    where s.class = ${of === 'POOR' ? 'poor' : 'nearPoor'}
    order by commune.code, village.position, village.village_id, lpad(home.number, 12, '0'), s.household_id
    offset ${after} limit ${limit}`.execute(tx);
  return rows;
}

/** Households and persons of the whole list, within the actor's places. */
export async function listedAsOfCount(
  tx: Tx,
  asked: FactsAsked,
  of: 'POOR' | 'NEAR_POOR',
): Promise<{ readonly households: number; readonly persons: number }> {
  const { rows } = await sql<{ households: number; persons: number }>`
    with ${unitsOf(asked)}, ${statesOn(asked)}
    select count(*)::integer as households, coalesce(sum(persons), 0)::integer as persons from s
    where s.class = ${of === 'POOR' ? 'poor' : 'nearPoor'}`.execute(tx);
  return rows[0] ?? { households: 0, persons: 0 };
}
