import { sql } from 'kysely';
import type { z } from 'zod';
import { fold } from '@ra-soat/domain/kernel/text.ts';
import { defineQuery } from '../platform/query.ts';
import { placeSearch } from './contract.ts';

type Found = z.output<(typeof placeSearch)['output']>['places'][number];

interface Row {
  place_id: string;
  code: string;
  name: string;
  level: Found['level'];
  list_id: string;
  parent_name: string | null;
  area_type: Found['areaType'];
  valid_from: string | null;
  valid_to: string | null;
}

/** Units whose folded name begins with (or contains a word beginning with) the text, or whose code it is. */
export const placeSearchQuery = defineQuery(placeSearch, {
  verb: 'place.read',
  answer: async ({ text, on, level }, { tx, clock }) => {
    const day = on ?? clock.today();
    const folded = fold(text);
    const { rows } = await sql<Row>`
      select place.place_id, code, place.name, place.level, list_id, list.valid_from, list.valid_to,
             (select string_agg(name, ', ' order by level desc) from place up
                where up.place_id in (select place_path(place.parent_id)) and up.place_id <> 'vn') as parent_name,
             (select area_type from place_kind where place_kind.place_id = place.place_id
                and valid_from <= ${day} and (valid_to is null or valid_to >= ${day})) as area_type
      from place join place_list list using (list_id)
      where (code = ${text.trim()} or folded like ${`%${folded.replace(/[%_\\]/g, '')}%`})
        and place.level in ('province', 'commune') and (${level ?? null}::text is null or place.level = ${level ?? null})
        and (${on ?? null}::date is null or (coalesce(list.valid_from, '-infinity') <= ${day} and coalesce(list.valid_to, 'infinity') >= ${day}))
      order by (coalesce(list.valid_to, 'infinity') >= ${day}) desc, place.level desc,
               (folded like ${`${folded}%`}) desc, place.name collate "vi-x-icu" limit 40`.execute(tx);
    return {
      places: rows.map((row) => ({
        placeId: row.place_id,
        code: row.code,
        name: row.name,
        level: row.level,
        list: row.list_id,
        parentName: row.parent_name,
        areaType: row.area_type,
        validFrom: row.valid_from,
        validTo: row.valid_to,
      })),
    };
  },
});
