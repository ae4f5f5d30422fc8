import { sql } from 'kysely';
import type { z } from 'zod';
import { mayAt } from '../platform/access.ts';
import type { Request } from '../platform/request.ts';
import { seeTotalsBelow } from '../platform/see-totals.ts';
import type { seriesPage } from './contract.ts';

type Own = z.output<(typeof seriesPage)['output']>['own'];

/** Units of the system's own figures: the country, and places of the map of today. */
const isOwnPlace = (area: string) => area === 'vn' || area.startsWith('2025-07:');

async function frozen({ tx }: Request, place: string): Promise<Own> {
  const { rows } = await sql<Own[number]>`
    select f.year, f.standard_id as standard, f.version, f.on_date as on, sum(poor)::integer as poor,
           sum(near_poor)::integer as "nearPoor", sum(missing)::integer as missing
    from (select distinct on (year, standard_id) * from frozen_figures
          where place_id = ${place} and stage = 'official' order by year, standard_id, version desc) f
    cross join lateral (
      select (u -> 'outcome' -> 'poor' ->> 'households')::integer as poor,
             (u -> 'outcome' -> 'nearPoor' ->> 'households')::integer as near_poor,
             case when u -> 'outcome' = 'null' then 1 else (u ->> 'missing')::integer end as missing
      from jsonb_array_elements(f.content -> 'units') u) units
    group by f.year, f.standard_id, f.version, f.on_date having count(poor) > 0
    order by f.year, f.standard_id`.execute(tx);
  return rows;
}

/** The lists in force today, by the national standard that the newest of them rests on. */
async function standing({ tx, clock }: Request, place: string): Promise<Own> {
  const today = clock.today();
  const { rows } = await sql<Own[number]>`
    select ${Number(today.slice(0, 4))}::integer as year, standard_id as standard, null::integer as version,
           ${today}::date as on, count(*) filter (where class = 'POOR')::integer as poor,
           count(*) filter (where class = 'NEAR_POOR')::integer as "nearPoor", 0 as missing
    from household_status
    where class <> 'NON_POOR' and standard_id like 'vn-%' and from_on <= ${today} and (to_on is null or to_on >= ${today})
      and (${place} = 'vn' or commune_id in (select communes_under(array[${place}])))
    group by standard_id order by standard_id`.execute(tx);
  return rows;
}

/** What the system itself counted of the place, for who may read its reports; nothing for others. */
export async function ownFigures(request: Request, area: string): Promise<Own> {
  if (!isOwnPlace(area)) return [];
  const { tx, actor, clock } = request;
  if (!(await mayAt(tx, actor, 'report.read', { place: area }, clock.today()))) return [];
  await seeTotalsBelow(request, 'report.read', area);
  return [...(await frozen(request, area)), ...(await standing(request, area))];
}
