import { type RawBuilder, sql } from 'kysely';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { AreaType } from '@ra-soat/domain/standards/standard.ts';

/** Whose rows are asked, and the day whose map groups them: today's, or that of a day before the units changed. */
export interface UnitsAsked {
  /** Country, province, district or commune, of any list. */
  readonly place: string;
  /** A day inside the map: its list names and bounds the units. */
  readonly on: IsoDate;
}

/** One village under the asked place, and the unit of the map that it is counted in. */
export interface VillageUnit {
  readonly village_id: string;
  /** A place, or under a commune of the map the village itself; null: the village has no unit on this map. */
  readonly unit_id: string | null;
  readonly unit_name: string | null;
  readonly unit_order: number | null;
  /** The commune of the map, and what it was on the day. */
  readonly commune_id: string | null;
  readonly area_type: AreaType | null;
}

/** One line of a table under the asked place, also where no village is known. */
export interface UnitShown {
  readonly unit_id: string;
  readonly unit_name: string;
  readonly unit_order: number;
  readonly level: 'province' | 'district' | 'commune' | 'village';
}

/** What is asked, the list of the map, and the level of the lines: another map shows a commune by its communes. */
const asked = ({ place, on }: UnitsAsked) => sql`
  asked as (
    select p.place_id, m.list_id as map, map_day(p.place_id, ${on}) as own_day,
           case p.level when 'country' then 'province'
             when 'province' then case when m.tiers then 'district' else 'commune' end
             when 'commune' then case when p.list_id = m.list_id then 'village' else 'commune' end
             else 'commune' end as lines
    from place p,
      (select list_id, exists (select from place d where d.list_id = l.list_id and d.level = 'district') as tiers
       from place_list l where (valid_from is null or valid_from <= ${on}) and (valid_to is null or valid_to >= ${on})) m
    where p.place_id = ${place}
  )`;

/** Each commune of the map with its unit of the asked level. */
const mapped = sql`
  mapped as (
    select c.place_id as commune_id,
           case asked.lines when 'commune' then c.place_id when 'district' then up.place_id
             when 'province' then case when up.level = 'district' then up.parent_id else up.place_id end end as unit_id
    from asked join place c on c.list_id = asked.map and c.level = 'commune' join place up on up.place_id = c.parent_id
  )`;

/** The commune of the map: the village's own, or the only one with people that the official conversion ties to it. */
const counterpart = sql`
  known as (select distinct commune_id as id from here),
  counterpart as (
    select known.id, known.id as commune_id from known join mapped on mapped.commune_id = known.id
    union all
    select known.id, min(l.other) as commune_id
    from known
    join lateral (
      select old_id as other from place_link where new_id = known.id and relation not in ('partial_area', 'unassigned_area')
      union
      select new_id from place_link where old_id = known.id and relation not in ('partial_area', 'unassigned_area')
    ) l on true
    join mapped on mapped.commune_id = l.other
    where not exists (select from mapped own where own.commune_id = known.id)
    group by known.id having count(*) = 1
  )`;

/**
 * A select to be put in a WITH: every village under the place with its child unit on the map of the day. Reports count
 * by village first and join this, so that the same rows print on either map.
 */
export function villageUnits({ place, on }: UnitsAsked): RawBuilder<VillageUnit> {
  return sql<VillageUnit>`
    with ${asked({ place, on })}, ${mapped},
    here as (
      select v.village_id, coalesce(whole.village_id, v.village_id) as line_id, coalesce(whole.name, v.name) as name,
             coalesce(past.position, v.position) as position, past.commune_id
      from asked join village_commune own on asked.own_day between own.from_on and coalesce(own.to_on, 'infinity')
      join village v on v.village_id = own.village_id
      join village_commune past on past.village_id = own.village_id
        and ${on}::date between past.from_on and coalesce(past.to_on, 'infinity')
      left join village whole on whole.village_id = v.parted_from and v.valid_from > ${on}
      where own.commune_id in (select communes_under(array[${place}]))
        or ${place} = 'vn'
    ), ${counterpart},
    grouped as (
      select here.village_id, mapped.commune_id,
             case when asked.lines = 'village' then here.line_id::text else mapped.unit_id end as unit_id,
             coalesce(unit.name, here.name) as unit_name, unit.code, here.position
      from asked cross join here
      left join counterpart on counterpart.id = here.commune_id
      left join mapped on mapped.commune_id = counterpart.commune_id
      left join place unit on unit.place_id = mapped.unit_id
    )
    select g.village_id, g.unit_id, case when g.unit_id is not null then g.unit_name end as unit_name,
           case when g.unit_id is not null then (dense_rank() over (order by g.code, g.position, g.unit_id))::integer end as unit_order,
           g.commune_id, kind.area_type
    from (select village_id, commune_id, unit_id, unit_name, code, case when code is null then position end as position
          from grouped) g
    left join place_kind kind on kind.place_id = g.commune_id
      and kind.valid_from <= ${on} and (kind.valid_to is null or kind.valid_to >= ${on})`;
}

/** The lines themselves, in the order of the official codes; villages by their position. */
export function unitsShown({ place, on }: UnitsAsked): RawBuilder<UnitShown> {
  return sql<UnitShown>`
    with ${asked({ place, on })}, ${mapped},
    communes as (
      select c.id from communes_under(array[${place}]) c (id)
      union select l.new_id from communes_under(array[${place}]) c (id) join place_link l on l.old_id = c.id
      union select l.old_id from communes_under(array[${place}]) c (id) join place_link l on l.new_id = c.id
    ),
    units as (select distinct mapped.unit_id from mapped join communes on communes.id = mapped.commune_id)
    select p.place_id as unit_id, p.name as unit_name, (row_number() over (order by p.code))::integer as unit_order, p.level
    from asked join units on asked.lines <> 'village' join place p on p.place_id = units.unit_id
    union all
    select v.village_id::text, v.name,
           (row_number() over (order by coalesce(past.position, v.position), v.village_id))::integer, 'village'
    from asked join village v on asked.lines = 'village' and v.village_id in (select villages_under(${place}, ${on}))
    join village_commune past on past.village_id = v.village_id
      and asked.own_day between past.from_on and coalesce(past.to_on, 'infinity')
    where v.valid_from <= ${on} and (v.valid_to is null or v.valid_to >= ${on})`;
}
