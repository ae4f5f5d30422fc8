import { sql } from 'kysely';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { SettledArea } from '@ra-soat/domain/standards/standard.ts';
import type { Tx } from '../database.ts';
import { unitsShown, villageUnits } from '../village-units.ts';
import type { FactsAsked } from './facts-asked.ts';

/** A unit of the table with one commune of it: whether it was reviewed, and its total of households and persons. */
export interface UnitLine {
  readonly unit_id: string;
  readonly unit_name: string;
  readonly level: string;
  readonly commune_id: string;
  readonly commune_name: string;
  readonly area: SettledArea;
  /** A list of an earlier annual decision, or the decided annual round of the year. */
  readonly reviewed: boolean;
  /** The annual decision of the year is signed. */
  readonly decided: boolean;
  /** The villages' own counts added up; null where one of them has none. */
  readonly households: number | null;
  readonly persons: number | null;
  readonly counted_on: IsoDate | null;
  readonly source: string | null;
}

/**
 * Every unit below the place with its communes on the map of the day. A commune is reviewed when its villages stand in
 * the list of an earlier year or in a decided annual round of this one.
 */
export async function unitLines(tx: Tx, asked: FactsAsked): Promise<UnitLine[]> {
  const { place, mapOn, year, standard, on } = asked;
  const { rows } = await sql<UnitLine>`
    with shown as materialized (${unitsShown({ place, on: mapOn })}),
    below as materialized (${villageUnits({ place, on: mapOn })}),
    line as (
      select shown.unit_id, c.commune_id from shown cross join lateral communes_under(array[shown.unit_id]) c (commune_id)
      where shown.level <> 'village'
      union
      select unit_id, commune_id from below where unit_id is not null and commune_id is not null
    ), named as (
      select line.*, shown.unit_order, coalesce(shown.unit_name, one.unit_name) as unit_name, coalesce(shown.level, 'commune') as level
      from line left join shown using (unit_id)
      left join (select unit_id, min(unit_name) as unit_name from below group by unit_id) one using (unit_id)
    ), rounds as (
      select v.commune_id from below v join village_round vr using (village_id) join round r using (round_id)
      where r.kind = 'annual' and r.year = ${year} and r.decided_on <= ${on}
        and (r.standard_id = ${standard} or ${standard} not like 'vn-%')
      group by 1
    ), lists as (
      select distinct v.commune_id from below v cross join lateral (
        select from ledger_entry l where l.village_id = v.village_id and l.standard_id = ${standard}
          and l.review_year < ${year} limit 1
      ) first
    ), counted as (
      select b.commune_id, case when every.level = 'village' then b.village_id end as village_id,
             bool_and(latest.households is not null) as known, sum(latest.households)::integer as households,
             sum(latest.persons)::integer as persons, max(latest.counted_on) as counted_on,
             string_agg(distinct latest.source, '; ') as source
      from below b join village v using (village_id)
      left join lateral (select 'village' as level from shown where shown.level = 'village' limit 1) every on true
      left join lateral (
        select households, persons, counted_on, source from village_count c
        where c.village_id = b.village_id and counted_on <= ${on} order by counted_on desc, recorded_at desc limit 1
      ) latest on true
      where (v.valid_to is null or v.valid_to >= ${on}) and (v.parted_from is null or v.valid_from <= ${on})
      group by 1, 2
    )
    select n.unit_id, n.unit_name, n.level, n.commune_id, commune.name as commune_name,
           case when kind.area_type = 'urban' then 'urban' else 'rural' end as area,
           rounds.commune_id is not null or lists.commune_id is not null as reviewed,
           rounds.commune_id is not null as decided,
           case when counted.known then counted.households end as households,
           case when counted.known then counted.persons end as persons, counted.counted_on, counted.source
    from named n join place commune on commune.place_id = n.commune_id
    left join place_kind kind on kind.place_id = n.commune_id
      and kind.valid_from <= ${mapOn} and (kind.valid_to is null or kind.valid_to >= ${mapOn})
    left join rounds on rounds.commune_id = n.commune_id
    left join lists on lists.commune_id = n.commune_id
    left join counted on counted.commune_id = n.commune_id
      and (counted.village_id is null or counted.village_id::text = n.unit_id)
    order by n.unit_order, n.unit_name collate "vi-x-icu", commune.code`.execute(tx);
  return rows;
}
