import { sql } from 'kysely';
import { defineQuery } from '../platform/query.ts';
import { seriesAreas } from './contract.ts';

/** The country, the regions, the provinces of both maps, and the old units below a province that have a series. */
export const seriesAreasQuery = defineQuery(seriesAreas, {
  verb: 'place.read',
  answer: async (_, { tx }) => {
    const { rows } = await sql<{ area: string; name: string; group: string }>`
      select area, name, "group" from (
        select f.area, min(f.area_name) as name, null::text as parent, min(p.name) as place_name,
               case when f.area = 'vn' then '1 country' when f.area not like '20%' then '2 region'
                    when min(p.level) = 'province' then '4 old province' else '5 below' end as "group"
        from official_figure f left join place p on p.place_id = f.area
        where f.measure not like 'R_.%' and f.area not like '2025-07:%' group by f.area
        union all
        select place_id, name, parent_id, name, '3 province' from place where list_id = '2025-07' and level = 'province'
      ) areas order by "group", name collate "vi-x-icu"`.execute(tx);
    return { areas: rows.map(({ area, name, group }) => ({ area, name, group: group.slice(2) })) };
  },
});
