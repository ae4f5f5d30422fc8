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

/**
 * A select to be put in a WITH: every village under the place with its child unit on the map of the day. Reports count
 * by village first and join this, so that the same rows print on either map.
 */
export function villageUnits({ place, on }: UnitsAsked): RawBuilder<VillageUnit> {
  return sql<VillageUnit>`
    with recursive below as (
      select place_id as unit_id, place_id, level from place where parent_id = ${place}
      union all
      select below.unit_id, p.place_id, p.level from below join place p on p.parent_id = below.place_id
    ), grouped as (
      select v.village_id, coalesce(below.unit_id, v.village_id::text) as unit_id, v.commune_id, v.name, v.position
      from village v left join below on below.place_id = v.commune_id
      where below.place_id is not null or v.commune_id = ${place}
    )
    select g.village_id, g.unit_id, coalesce(unit.name, g.name) as unit_name,
           (dense_rank() over (order by unit.code, g.position, g.unit_id))::integer as unit_order,
           g.commune_id, kind.area_type
    from grouped g left join place unit on unit.place_id = g.unit_id
    left join place_kind kind on kind.place_id = g.commune_id
      and kind.valid_from <= ${on} and (kind.valid_to is null or kind.valid_to >= ${on})`;
}

/** The lines themselves, in the order of the official codes; villages by their position. */
export function unitsShown({ place, on }: UnitsAsked): RawBuilder<UnitShown> {
  return sql<UnitShown>`
    select p.place_id as unit_id, p.name as unit_name, (row_number() over (order by p.code))::integer as unit_order, p.level
    from place p join place_list l using (list_id)
    where p.parent_id = ${place} and (l.valid_from is null or l.valid_from <= ${on}) and (l.valid_to is null or l.valid_to >= ${on})
    union all
    select v.village_id::text, v.name, (row_number() over (order by v.position, v.village_id))::integer, 'village'
    from village v where v.commune_id = ${place} and v.valid_from <= ${on} and (v.valid_to is null or v.valid_to >= ${on})`;
}
