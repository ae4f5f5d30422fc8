import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Actor } from '../platform/access.ts';
import { scopeUnder } from '../platform/scope-under.ts';
import { villageUnits } from '../platform/village-units.ts';
import type { World } from '../test-world.ts';
import { unitChangeJob } from './change-job.ts';

export const OLD_MAP = '2025-06-30';
export const NEW_MAP = '2025-07-01';

/** The lists of 2024 by commune and province of a map: what a report of that year prints. */
export async function report2024({ database }: World, on: string): Promise<Map<string, string>> {
  const { rows } = await sql<{ unit: string; text: string }>`
    with units as materialized (${villageUnits({ place: 'vn', on })}),
    counted as (
      select village_id, class, count(*) as households, sum(persons) as persons from household_status
      where from_on <= '2024-12-31' and (to_on is null or to_on >= '2024-12-31') group by village_id, class
    )
    select coalesce(commune_id, unit_id, 'vn') as unit,
           concat_ws(' ', sum(households) filter (where class = 'POOR'), sum(persons) filter (where class = 'POOR'),
             sum(households) filter (where class = 'NEAR_POOR'), sum(persons) filter (where class = 'NEAR_POOR')) as text
    from counted left join units using (village_id)
    group by grouping sets ((unit_id, commune_id), (unit_id), ())`.execute(database.kysely);
  return new Map(rows.map(({ unit, text }) => [unit, text]));
}

/** How many lines of two reports differ, either way. */
export function differences(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): number {
  return [...new Set([...one.keys(), ...other.keys()])].filter((unit) => one.get(unit) !== other.get(unit)).length;
}

/** Villages of divided communes go to their targets in turn, as an allocation sheet would say. */
export async function allotInTurn(world: World, actor: Actor, changeId: string): Promise<number> {
  const { rows } = await world.database.pool.query<{ villageId: string; commune: string }>(
    `select l.village_id as "villageId", t.ids[1 + l.old_position % cardinality(t.ids)] as commune
     from unit_change_village l, lateral (
       select array_agg(distinct k.new_id order by k.new_id) as ids from place_link k
       where k.old_id = l.old_commune_id and k.relation not in ('partial_area', 'unassigned_area')) t
     where l.change_id = $1 and l.new_commune_id is null`,
    [changeId],
  );
  for (let at = 0; at < rows.length; at += 2000) {
    await world.run(actor, 'unitChange.allot', { changeId, lines: rows.slice(at, at + 2000) });
  }
  return rows.length;
}

/** Runs the job until nothing waits; throws what it says stood in the way. */
export async function worked(world: World, changeId: string): Promise<void> {
  while (await unitChangeJob.step(world.doors));
  const { rows } = await world.database.pool.query<{ problem: string | null }>(
    'select problem from unit_change where change_id = $1',
    [changeId],
  );
  if (rows[0]?.problem) throw new Error(rows[0].problem);
}

/** In how many of so many new communes the officer's scope shows other households than those of the villages there. */
export async function rightsDiffering({ database }: World, communes: number): Promise<number> {
  const asked = await database.pool.query<{ id: string; households: number }>(
    `select v.commune_id as id, count(hp.household_id)::integer as households
     from village v left join household_place hp on hp.village_id = v.village_id and hp.to_on is null
     group by v.commune_id order by hashtext(v.commune_id) limit $1`,
    [communes],
  );
  let differing = 0;
  for (const { id, households } of asked.rows) {
    const scope = await database.kysely.transaction().execute((tx) => scopeUnder(tx, [id]));
    const seen = await database.within(scope, async (tx) => {
      const { rows } = await sql<{ n: number }>`
        select count(distinct household_id)::integer as n from household_status`.execute(tx);
      return rows[0]?.n;
    });
    if (seen !== households) differing += 1;
  }
  return differing;
}

/** A draft for the whole country. */
export async function draftCountry(world: World, actor: Actor): Promise<string> {
  const changeId = randomUUID();
  await world.run(actor, 'unitChange.draft', {
    changeId,
    place: 'vn',
    on: NEW_MAP,
    basis: 'Sắp xếp đơn vị hành chính 2025 (mẫu)',
  });
  return changeId;
}
