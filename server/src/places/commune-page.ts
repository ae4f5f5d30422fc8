import { sql } from 'kysely';
import type { z } from 'zod';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { defineQuery } from '../platform/query.ts';
import { communePage } from './contract.ts';

type Page = z.output<(typeof communePage)['output']>;

interface CommuneRow {
  code: string;
  name: string;
  list_id: string;
  region: string | null;
  parent_name: string | null;
  province: string;
  area_type: Page['place']['areaType'];
}

interface VillageRow {
  village_id: string;
  name: string;
  position: number;
  households: number | null;
  persons: number | null;
  counted_on: string | null;
  source: string | null;
}

async function communeOn(tx: Tx, commune: string, day: string): Promise<CommuneRow> {
  const { rows } = await sql<CommuneRow>`
    select place.code, place.name, place.list_id, place.region, parent.name as parent_name,
           (select up.name from place up where up.place_id in (select place_path(place.place_id)) and up.level = 'province') as province,
           (select area_type from place_kind where place_kind.place_id = place.place_id
              and valid_from <= ${day} and (valid_to is null or valid_to >= ${day})) as area_type
    from place left join place parent on parent.place_id = place.parent_id
    where place.place_id = ${commune} and place.level = 'commune'`.execute(tx);
  const [row] = rows;
  if (!row) throw new Problem('NOT_FOUND');
  return row;
}

/** Each village with the latest totals known on the day. */
async function villagesOn(tx: Tx, commune: string, day: string): Promise<VillageRow[]> {
  const { rows } = await sql<VillageRow>`
    select village.village_id, name, position, households, persons, counted_on, source
    from village
    left join lateral (
      select households, persons, counted_on, village_count.source from village_count
      where village_count.village_id = village.village_id and counted_on <= ${day}
      order by counted_on desc, recorded_at desc limit 1
    ) latest on true
    where village_id in (select villages_under(${commune}, ${day})) and valid_from <= ${day} and (valid_to is null or valid_to >= ${day})
    order by position, name collate "vi-x-icu"`.execute(tx);
  return rows;
}

export const communePageQuery = defineQuery(communePage, {
  verb: 'place.read',
  site: ({ commune }) => ({ place: commune }),
  answer: async ({ commune, on }, { tx, clock }) => {
    const day = on ?? clock.today();
    const row = await communeOn(tx, commune, day);
    const villages = await villagesOn(tx, commune, day);
    return {
      place: {
        placeId: commune,
        code: row.code,
        name: row.name,
        level: 'commune' as const,
        list: row.list_id,
        parentName: row.parent_name,
        areaType: row.area_type,
      },
      province: row.province,
      region: row.region,
      villages: villages.map((village) => ({
        villageId: village.village_id,
        name: village.name,
        position: village.position,
        households: village.households,
        persons: village.persons,
        countedOn: village.counted_on,
        countSource: village.source,
      })),
    };
  },
});
