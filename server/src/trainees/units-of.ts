import { sql } from 'kysely';
import { listOn } from '@ra-soat/domain/places/place-lists.ts';
import { PlaceBook, type Unit, type VillageName } from '@ra-soat/domain/training/place-of-row.ts';
import type { Tx } from '../platform/database.ts';
import type { Campaign } from './campaign-for.ts';

/** A unit and all below it; of the country, those of the list in force when the campaign begins. */
export async function unitsOf(tx: Tx, place: string, { fromOn }: Pick<Campaign, 'fromOn'>): Promise<Unit[]> {
  const { rows } = await sql<Unit>`
    with recursive down as (
      select place_id, level, code, name, parent_id from place where place_id = ${place}
      union all
      select below.place_id, below.level, below.code, below.name, below.parent_id
      from down join place below on below.parent_id = down.place_id
      where down.place_id <> 'vn' or below.list_id = ${listOn(fromOn).listId})
    select place_id as "placeId", level, code, name, parent_id as "parentId" from down
    order by level desc, name collate "vi-x-icu"`.execute(tx);
  return rows;
}

/** The same to look up names in, with the villages that stand on the days of the campaign. */
export async function placeBook(
  tx: Tx,
  place: string,
  campaign: Campaign,
): Promise<{ book: PlaceBook; units: Unit[] }> {
  const units = await unitsOf(tx, place, campaign);
  const communes = units.filter(({ level }) => level === 'commune').map(({ placeId }) => placeId);
  const { rows } = await sql<VillageName>`
    select village_id as "villageId", commune_id as "communeId", name from village
    where commune_id = any (${communes}) and (valid_to is null or valid_to >= ${campaign.fromOn})`.execute(tx);
  return { book: new PlaceBook(place, units, rows), units };
}
