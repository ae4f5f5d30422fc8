import { sql } from 'kysely';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { STANDARD_IDS } from '@ra-soat/domain/standards/standard-of.ts';
import type { DecidedClass } from '@ra-soat/domain/standards/standard.ts';
import { membersOn, type MemberOn } from '../documents/members-on.ts';
import type { Tx } from '../platform/database.ts';

/** A household that is poor or near-poor on a day, by the registry, with what is known of it. */
export interface ListedHome {
  readonly household_id: string;
  readonly province: string;
  readonly commune_id: string;
  readonly commune: string;
  readonly village: string;
  readonly number: string;
  readonly address: string;
  readonly class: DecidedClass;
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
  /** By the list of the last annual decision; null: nothing is known of how it came in. */
  readonly origin: 'new' | 'relapsed' | 'old' | null;
  readonly members: readonly MemberOn[];
}

export interface HomesAsked {
  readonly place: string;
  readonly on: IsoDate;
  readonly classes: readonly DecidedClass[];
}

const PIECE = 500;

/** What counts as the same list for every count and every row. */
const standing = ({ place, on, classes }: HomesAsked) => sql`
  s.commune_id in (select communes_under(array[${place}]::text[])) and s.standard_id = any (${[...STANDARD_IDS]}::text[])
  and s.class = any (${[...classes]}::text[]) and s.from_on <= ${on}::date and (s.to_on is null or s.to_on >= ${on}::date)`;

export interface CommuneCount {
  readonly commune_id: string;
  readonly households: number;
  readonly persons: number;
}

/** Households and their people by commune, before the first row goes out. */
export async function countHomes(tx: Tx, asked: HomesAsked): Promise<ReadonlyMap<string, CommuneCount>> {
  const { rows } = await sql<CommuneCount>`
    select s.commune_id, count(*)::integer as households, coalesce(sum(m.members), 0)::integer as persons
    from household_status s cross join lateral (
      select count(*)::integer as members from (
        select distinct on (member_id) to_on from household_member m
        where m.household_id = s.household_id and from_on <= ${asked.on} order by member_id, version desc
      ) newest where to_on is null or to_on > ${asked.on}
    ) m where ${standing(asked)} group by s.commune_id`.execute(tx);
  return new Map(rows.map((row) => [row.commune_id, row]));
}

/** How the household came onto this list: the last entry of the ledger that added it, against the last annual decision. */
const origin = (on: IsoDate) => sql`
  case when entry.movement_column is null then null
       when entry.movement_column = 1 or entry.on_date < annual.effective_on then 'old'
       when entry.movement_column = 6 then 'relapsed'
       when entry.movement_column in (5, 7) then 'new' else 'old' end as origin
  from homes s
  left join lateral (
    select l.movement_column, l.on_date from ledger_entry l
    where l.household_id = s.household_id and l.standard_id = s.standard_id and l.class = s.class and l.on_date <= ${on}
      and l.households > 0 and l.reverses is null and not exists (
        select from ledger_entry back where back.household_id = l.household_id and back.standard_id = l.standard_id
          and back.reverses = l.seq and back.on_date <= ${on})
    order by l.seq desc limit 1
  ) entry on true
  left join lateral (
    select max(d.effective_on) as effective_on from decision d
    where d.commune_id = s.commune_id and d.kind = 'annual' and d.effective_on <= ${on}
  ) annual on true`;

/** The households with their people, in the order of communes, villages and numbers: a piece at a time, never all. */
export async function* listedHomes(tx: Tx, asked: HomesAsked): AsyncGenerator<ListedHome> {
  const { on } = asked;
  await sql`
    declare listed_homes no scroll cursor for
    with above as materialized (
      select c as commune_id, up.name from communes_under(array[${asked.place}]::text[]) c
      join place up on up.level = 'province' and up.place_id in (select place_path(c))
    ), homes as (select s.* from household_status s where ${standing(asked)})
    select s.household_id, s.class, s.persons, s.from_on, s.decision_number, s.commune_id, commune.name as commune,
           village.name as village, coalesce(hp.number, '') as number, coalesce(hp.address, '') as address,
           above.name as province,
           d.decided_on, g.number as certificate, p.area_type, p.b1, p.b2, p.indicators, p.causes, p.needs, p.ethnicity,
           p.no_labour, p.merit, p.local_minority,
           ${origin(on)}
    join village using (village_id)
    join place commune on commune.place_id = s.commune_id
    left join above on above.commune_id = s.commune_id
    left join lateral (
      select number, address from household_place hp where hp.household_id = s.household_id and hp.from_on <= ${on}
      order by hp.from_on desc limit 1
    ) hp on true
    left join decision d on d.decision_id = s.decision_id
    left join certificate g on g.household_id = s.household_id and g.decision_id = s.decision_id
    left join status_profile p on p.household_id = s.household_id and p.standard_id = s.standard_id
      and p.from_on = s.from_on and p.seq = s.seq
    order by commune.code, village.position, village.name, lpad(coalesce(hp.number, ''), 8, '0'), s.household_id`.execute(
    tx,
  );
  for (;;) {
    const { rows } = await sql<Omit<ListedHome, 'members'>>`fetch ${sql.lit(PIECE)} from listed_homes`.execute(tx);
    const members = await membersOn(
      tx,
      rows.map(({ household_id }) => household_id),
      on,
    );
    for (const row of rows) yield { ...row, members: members.get(row.household_id) ?? [] };
    if (rows.length < PIECE) break;
  }
  await sql`close listed_homes`.execute(tx);
}
