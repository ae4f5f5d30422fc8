import { sql, type RawBuilder } from 'kysely';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { ListedClass } from '@ra-soat/domain/registry/ledger.ts';
import type { Tx } from '../database.ts';
import { classOf, unitsOf, type FactsAsked } from './facts-asked.ts';
import { statesOn, type ListsOn } from './state-facts.ts';

/** Whose R14 and R15: the households of a place on a day, of one class or both. */
export interface ListAsked extends ListsOn, Pick<FactsAsked, 'place' | 'mapOn'> {
  readonly classes: readonly ListedClass[];
  /** The year whose opening list tells old from new; absent: that of the last annual decision of each commune. */
  readonly year?: number;
}

/** A household of the lists with what is known of it; its members are read in pieces. */
export interface ListedRow {
  readonly household_id: string;
  readonly province: string | null;
  readonly commune_id: string;
  readonly commune: string;
  readonly village_id: string;
  readonly village: string;
  readonly number: string;
  readonly address: string;
  readonly class: ListedClass;
  readonly persons: number;
  readonly from_on: IsoDate;
  readonly decision_number: string;
  readonly decided_on: IsoDate | null;
  readonly certificate: string | null;
  readonly area_type: string | null;
  readonly b1: number | null;
  readonly b2: number | null;
  readonly indicators: readonly number[] | null;
  readonly causes: readonly number[] | null;
  readonly needs: readonly number[] | null;
  readonly ethnicity: number | null;
  readonly no_labour: boolean | null;
  readonly merit: boolean | null;
  readonly local_minority: boolean | null;
  /** How it came on the list since: from elsewhere, back again, or it stood there already; null: the ledger does not know it. */
  readonly origin: 'new' | 'relapsed' | 'old' | null;
}

export interface ListPage {
  readonly after: number;
  readonly limit: number;
}

/** `listed`: those of the classes asked for, with the commune of their village. */
function listed(asked: ListAsked): RawBuilder<unknown> {
  const classes = asked.classes.map((of) => (of === 'POOR' ? 'poor' : 'nearPoor'));
  return sql`
    ${unitsOf({ ...asked, perCommune: false })}, ${statesOn(asked)}, listed as materialized (
      select s.*, village.commune_id, village.name as village, village.position
      from s join village using (village_id) where s.class = any (${classes}::text[])
    )`;
}

/** `came`: what of the ledger put them there since, net of what was taken back. */
function came({ year, on }: ListAsked): RawBuilder<unknown> {
  const since = year === undefined ? sql`coalesce(annual.year, 0)` : sql`${year}::integer`;
  return sql`
    annual as (
      select vr.village_id, max(r.year) as year from (select distinct village_id from listed) v
      join village_round vr using (village_id) join round r using (round_id)
      where r.kind = 'annual' and r.decided_on <= ${on} group by 1
    ), entry as (
      select l.household_id, l.standard_id, listed.class,
             case when l.movement_column in (5, 6, 7) and l.review_year >= ${since} then l.movement_column end as n,
             sum(l.households) as net
      from listed join ledger_entry l on l.household_id = listed.household_id and l.standard_id = listed.standard_id
        and ${classOf(sql`l.class`)} = listed.class and l.on_date <= ${on}
      left join annual on annual.village_id = listed.village_id
      group by 1, 2, 3, 4
    ), came as materialized (
      select household_id, standard_id, class, min(n) filter (where net > 0) as n from entry group by 1, 2, 3
    )`;
}

/** The households in the order of communes, villages and numbers, all or a page; what is looked up by many is made once. */
function rowsOf(asked: ListAsked, page: ListPage | undefined): RawBuilder<ListedRow> {
  const { on } = asked;
  return sql<ListedRow>`
    with ${listed(asked)}, ${came(asked)}, above as materialized (
      select c.commune_id, up.name from (select distinct commune_id from listed) c
      join place up on up.level = 'province' and up.place_id in (select place_path(c.commune_id))
    ), ordered as (
      select listed.*, commune.name as commune, coalesce(home.number, '') as number, coalesce(home.address, '') as address,
             row_number() over (order by commune.code, position, village, village_id, lpad(home.number, 12, '0'), household_id) as at
      from listed join place commune on commune.place_id = listed.commune_id
      left join lateral (
        select number, address from household_place hp where hp.household_id = listed.household_id and hp.from_on <= ${on}
        order by hp.from_on desc limit 1
      ) home on true
      order by at offset ${page?.after ?? 0}::integer limit ${page?.limit ?? null}::integer
    )
    select o.household_id, above.name as province, o.commune_id, o.commune, o.village_id, o.village, o.number, o.address,
           case o.class when 'poor' then 'POOR' else 'NEAR_POOR' end as class, o.persons, o.from_on, st.decision_number,
           d.decided_on, g.number as certificate, p.area_type, p.b1, p.b2, o.indicators, o.causes, o.needs, o.ethnicity,
           o.no_labour, o.merit, o.local_minority,
           case when came.household_id is null then null when came.n in (5, 7) then 'new'
                when came.n = 6 then 'relapsed' else 'old' end as origin
    from ordered o
    join household_status st using (household_id, standard_id, from_on, seq)
    left join status_profile p using (household_id, standard_id, from_on, seq)
    left join decision d on d.decision_id = st.decision_id
    left join certificate g on g.household_id = o.household_id and g.decision_id = st.decision_id
    left join above on above.commune_id = o.commune_id
    left join came on came.household_id = o.household_id and came.standard_id = o.standard_id and came.class = o.class
    order by o.at`;
}

/** A page of the list; row-level security leaves the households within the actor's places. */
export async function listedAsOf(tx: Tx, asked: ListAsked, page: ListPage): Promise<readonly ListedRow[]> {
  return (await rowsOf(asked, page).execute(tx)).rows;
}

const PIECE = 500;

/** The whole list a piece at a time, never all. */
export async function* listedPieces(tx: Tx, asked: ListAsked): AsyncGenerator<readonly ListedRow[]> {
  await sql`declare listed_pieces no scroll cursor for ${rowsOf(asked, undefined)}`.execute(tx);
  for (;;) {
    const { rows } = await sql<ListedRow>`fetch ${sql.lit(PIECE)} from listed_pieces`.execute(tx);
    yield rows;
    if (rows.length < PIECE) break;
  }
  await sql`close listed_pieces`.execute(tx);
}

/** Households, and rows of members, of a commune's list. */
export interface ListedCount {
  readonly commune_id: string;
  readonly households: number;
  readonly persons: number;
}

/** How long the lists are, by commune, before the first row goes out: a person is a row. */
export async function listedCounts(tx: Tx, asked: ListAsked): Promise<ReadonlyMap<string, ListedCount>> {
  const { rows } = await sql<ListedCount>`
    with ${listed(asked)}
    select commune_id, count(*)::integer as households, coalesce(sum(m.members), 0)::integer as persons
    from listed cross join lateral (
      select count(*)::integer as members from (
        select distinct on (member_id) to_on from household_member m
        where m.household_id = listed.household_id and from_on <= ${asked.on} order by member_id, version desc
      ) newest where to_on is null or to_on > ${asked.on}
    ) m group by commune_id`.execute(tx);
  return new Map(rows.map((row) => [row.commune_id, row]));
}
