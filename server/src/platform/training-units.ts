import { sql } from 'kysely';
import type { TrainingCounts } from '@ra-soat/domain/training/coverage.ts';
import type { Tx } from './database.ts';
import { countedPeople, placedPeople, type TrainedWhere } from './training-people.ts';

/** A unit directly under the asked one; `own`: people of the asked unit itself, of no unit under it. */
export interface TrainingUnit extends TrainingCounts {
  readonly kind: 'place' | 'village' | 'own';
  readonly id: string;
  readonly name: string;
}

/**
 * Coverage by the units directly under one, in one statement. Units of the list in force on the day stand there with
 * zeros too: they are the ones still missing.
 */
export async function trainingUnits(tx: Tx, where: TrainedWhere, on: string): Promise<TrainingUnit[]> {
  const { rows } = await sql<TrainingUnit>`
    with ${placedPeople(where)},
    targets as (
      select g.campaign_id, g.position, g.expected, count(*) filter (where below.place_id is null) = 0 as inside,
             case when count(distinct below.unit) = 1 and count(*) = count(below.unit) then min(below.unit) end as unit
      from training_group g join chosen using (campaign_id) join training_campaign c using (campaign_id)
      cross join lateral unnest(case when g.places = '{}' then array[c.place_id] else g.places end) target
      left join below on below.place_id = target
      where g.expected is not null group by 1, 2, 3
    ),
    planned as (select unit, sum(expected)::integer as expected from targets where inside and unit is not null group by 1),
    counted as (
      select coalesce(unit, '') as unit, ${countedPeople},
             min(village_name) as named, count(distinct village_id) filter (where guides)::integer as "trainedVillages"
      from placed group by 1
    ),
    hamlets as (
      select case when (select commune from asked) then village_id::text else coalesce(below.unit, '') end as unit,
             count(*)::integer as villages
      from village join below on below.place_id = commune_id
      where village.valid_from <= ${on} and coalesce(village.valid_to, 'infinity') >= ${on} group by 1
    ),
    units as (
      select 'village' as kind, village_id::text as id, name, position from village
      where commune_id = ${where.place} and (village_id::text in (select unit from counted)
        or (village.valid_from <= ${on} and coalesce(village.valid_to, 'infinity') >= ${on}))
      union all
      select 'village', unit, named, 100000 from counted where unit like 'name:%'
      union all
      select 'place', place_id, place.name, 0 from place join place_list list using (list_id)
      where place.parent_id = ${where.place} and (place_id in (select unit from counted)
        or (coalesce(list.valid_from, '-infinity') <= ${on} and coalesce(list.valid_to, 'infinity') >= ${on}))
      union all
      select 'own', '', name, -1 from place where place_id = ${where.place} and exists (select from counted where unit = '')
    )
    select kind, id, name, expected, coalesce(listed, 0) as listed, coalesce(invited, 0) as invited,
           coalesce(came, 0) as came, coalesce(unlisted, 0) as unlisted, coalesce(attendances, 0) as attendances,
           coalesce("halfDays", 0) as "halfDays", coalesce(practised, 0) as practised, coalesce(passed, 0) as passed,
           coalesce(certified, 0) as certified, coalesce(missing, 0) as missing, coalesce(women, 0) as women,
           coalesce(minorities, 0) as minorities, coalesce(villages, 0) as villages,
           coalesce("trainedVillages", 0) as "trainedVillages"
    from units left join counted on counted.unit = units.id left join hamlets on hamlets.unit = units.id
    left join planned on planned.unit = units.id
    order by position, name collate "vi-x-icu", id`.execute(tx);
  return rows;
}

/** What the plans expect of the people at and under a unit; null where no plan gives a number for just them. */
export async function expectedUnder(tx: Tx, { place, campaignId, year }: TrainedWhere): Promise<number | null> {
  const { rows } = await sql<{ expected: number | null }>`
    select sum(g.expected)::integer as expected from training_group g join training_campaign c using (campaign_id)
    where c.state <> 'cancelled' and case when ${campaignId}::uuid is null then c.year = ${year} else c.campaign_id = ${campaignId} end
      and not exists (
        select from unnest(case when g.places = '{}' then array[c.place_id] else g.places end) target
        where ${place} not in (select place_path(target)))`.execute(tx);
  return rows[0]?.expected ?? null;
}
