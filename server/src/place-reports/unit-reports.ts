import { sql } from 'kysely';
import type { z } from 'zod';
import { placeReport } from '../platform/facts/place-report.ts';
import { defineQuery } from '../platform/query.ts';
import type { Request } from '../platform/request.ts';
import { unitReports } from './contract.ts';

type Answer = z.output<typeof unitReports.output>;

/** The row of sums of a stored table, one of its measures. */
const total = (code: string, column: string, measure: string | null) => sql<number | null>`(
  select (r -> 'cells' ->> ${column}::text)::integer
  from jsonb_array_elements(u.content -> 'tables') t, jsonb_array_elements(t -> 'rows') r
  where t ->> 'code' = ${code} and r ->> 'kind' = 'total' and r ->> 'measure' is not distinct from ${measure}::text)`;

const either = (r1: string, code: string) =>
  sql<number | null>`coalesce(${total('R1', r1, null)}, ${total(code, '9', 'households')})`;

async function ownFigures(request: Request, place: string, year: number, standard: string): Promise<Answer['own']> {
  const asked = { place, year, standard, map: 'current', basis: 'reviewYear', layout: 'circular' } as const;
  const { rows } = await placeReport(request, 'R1', asked);
  const cells = rows.at(-1)?.cells ?? [];
  const count = (column: number) => {
    const cell = cells[column - 1];
    return cell?.kind === 'count' ? cell.value : null;
  };
  return { poor: count(3), nearPoor: count(7) };
}

/** What a unit reported of itself, newest first, beside what the system has of it. */
export const unitReportsQuery = defineQuery(unitReports, {
  verb: 'report.read',
  site: ({ place }) => ({ place }),
  answer: async ({ place, year, standard }, request) => {
    const { rows } = await sql<Answer['reports'][number]>`
      select u.load_id as "loadId", u.stage, u.version, u.source, coalesce(a.full_name, '') as by,
             to_char(u.loaded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "loadedAt", u.hash,
             (select jsonb_agg(t ->> 'code' order by t ->> 'code') from jsonb_array_elements(u.content -> 'tables') t) as codes,
             ${either('3', 'R2')} as poor, ${either('7', 'R3')} as "nearPoor"
      from unit_report u left join account a using (account_id)
      where u.place_id = ${place} and u.year = ${year} and u.standard_id = ${standard}
      order by u.loaded_at desc, u.version desc`.execute(request.tx);
    return { reports: rows, own: rows.length === 0 ? null : await ownFigures(request, place, year, standard) };
  },
});
