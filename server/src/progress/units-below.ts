import { sql } from 'kysely';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { StandardId } from '@ra-soat/domain/standards/standard.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';

export type Level = 'country' | 'province' | 'district' | 'commune';

export interface PlaceRow {
  readonly place_id: string;
  readonly name: string;
  readonly level: Level;
  readonly list_id: string | null;
}

export async function placeRow(tx: Tx, place: string): Promise<PlaceRow> {
  const { rows } = await sql<PlaceRow>`
    select place_id, name, level, nullif(list_id, 'vn') as list_id from place where place_id = ${place}`.execute(tx);
  const [row] = rows;
  if (!row) throw new Problem('NOT_FOUND');
  return row;
}

/** The units straight below: of the country those of the list in force on the day. */
export async function unitsBelow(tx: Tx, { place_id, level }: PlaceRow, on: IsoDate): Promise<PlaceRow[]> {
  const { rows } = await sql<PlaceRow>`
    select place_id, place.name, level, list_id from place join place_list list using (list_id)
    where parent_id = ${place_id} and (${level} <> 'country'
      or (coalesce(list.valid_from, '-infinity') <= ${on} and coalesce(list.valid_to, 'infinity') >= ${on}))
    order by place.name collate "vi-x-icu"`.execute(tx);
  return rows;
}

export async function placesAbove(tx: Tx, place: string): Promise<PlaceRow[]> {
  const { rows } = await sql<PlaceRow>`
    select place_id, name, level, list_id from place where place_id in (select place_path(${place}))`.execute(tx);
  const order: readonly Level[] = ['country', 'province', 'district', 'commune'];
  return rows.toSorted((one, other) => order.indexOf(one.level) - order.indexOf(other.level));
}

/** Years and standards of the rounds below a unit, the newest first. */
export async function roundsBelow(tx: Tx, place: string): Promise<{ year: number; standard: StandardId }[]> {
  const { rows } = await sql<{ year: number; standard: StandardId }>`
    select distinct year, standard_id as standard from round
    where kind = 'annual' and (${place} = 'vn' or commune_id = any (array(select communes_under(array[${place}]))))
    order by year desc, standard_id desc`.execute(tx);
  return rows;
}
