import { sql } from 'kysely';
import type { Tx } from './database.ts';
import { Problem } from './problem.ts';

/** A unit below the one that gives the task; `commune_id` is empty for a unit above communes. */
export interface UnitBelow {
  place_id: string;
  commune_id: string | null;
  village_id: string | null;
}

/** Every village of a commune, or every commune of a unit above, as they stand on the day. */
export async function everyUnitBelow(tx: Tx, place: string, on: string): Promise<UnitBelow[]> {
  const { rows } = await sql<UnitBelow>`
    select commune_id as place_id, commune_id, village_id from village
    where commune_id = ${place} and valid_from <= ${on} and (valid_to is null or valid_to >= ${on})
    union all
    select place_id, place_id, null from place join place_list list using (list_id)
    where place_id in (select communes_under(array[${place}])) and place_id <> ${place}
      and coalesce(list.valid_from, '-infinity') <= ${on} and coalesce(list.valid_to, 'infinity') >= ${on}`.execute(tx);
  return rows;
}

/** Units named one by one; refused when one of them does not stand under the giver. */
export async function namedUnitsBelow(
  tx: Tx,
  place: string,
  units: readonly ({ readonly place: string } | { readonly villageId: string })[],
): Promise<UnitBelow[]> {
  const places = units.flatMap((unit) => ('place' in unit ? [unit.place] : []));
  const villages = units.flatMap((unit) => ('villageId' in unit ? [unit.villageId] : []));
  const { rows } = await sql<UnitBelow>`
    select commune_id as place_id, commune_id, village_id from village
    where village_id = any (${villages}::uuid[]) and ${place} in (select place_path(commune_id))
    union all
    select place_id, case when level = 'commune' then place_id end, null from place
    where place_id = any (${places}) and place_id <> ${place} and ${place} in (select place_path(place_id))`.execute(
    tx,
  );
  if (rows.length !== units.length) throw new Problem('UNIT_NOT_BELOW');
  return rows;
}
