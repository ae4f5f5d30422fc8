import { sql } from 'kysely';
import type { z } from 'zod';
import { checkDeprivations, type PrintedDeprivations } from '@ra-soat/domain/series/check-deprivations.ts';
import { standardOf } from '@ra-soat/domain/standards/standard-of.ts';
import type { StandardId } from '@ra-soat/domain/standards/standard.ts';
import type { Tx } from '../platform/database.ts';
import { defineQuery } from '../platform/query.ts';
import { seriesDeprivations } from './contract.ts';

type Unit = z.output<(typeof seriesDeprivations)['output']>['units'][number];

/** The shipped source whose cells are those of R4. */
const SOURCE = 'daknong-deprivations-2024';

interface Row {
  area: string;
  name: string;
  district: string;
  is_district: boolean;
  derived: boolean;
  standard: StandardId;
  /** Measure to value; the mean in hundredths. */
  cells: Readonly<Record<string, number>>;
}

/** Districts in the order of their codes, each before its communes. */
async function rowsOf(tx: Tx): Promise<Row[]> {
  const { rows } = await sql<Row>`
    with newest as (
      select distinct on (area, measure) * from official_figure where source_id = ${SOURCE}
      order by area, measure, version desc
    ), unit as (
      select area, max(area_name) as name, bool_or(mark = 'derived') as derived, max(standard_id) as standard,
             jsonb_object_agg(measure, case when measure = 'R4.mean' then round(value * 100 / 10 ^ decimals)
               else round(value / 10 ^ decimals) end) as cells
      from newest group by area
    )
    select u.area, u.name, u.derived, u.standard, u.cells, coalesce(p.level = 'district', false) as is_district,
           case when p.level = 'district' then u.area else coalesce(p.parent_id, replace(u.area, 'rest:', '')) end as district
    from unit u left join place p on p.place_id = u.area
    order by district, is_district desc, u.derived, u.name collate "vi-x-icu"`.execute(tx);
  return rows;
}

function printed({ cells }: Row, indicators: number): PrintedDeprivations {
  const of = (measure: string) => cells[`R4.${measure}`] ?? 0;
  return {
    ...{ households: of('0'), total: of('total'), meanHundredths: of('mean') },
    cells: Array.from({ length: indicators }, (_, at) => of(String(at + 1))),
  };
}

/** Printed R4 with what does not hold in each row; a district against its communes. */
export const seriesDeprivationsQuery = defineQuery(seriesDeprivations, {
  verb: 'place.read',
  answer: async (_, { tx }) => {
    const rows = await rowsOf(tx);
    const names = rows.slice(0, 1).flatMap(({ standard }) => standardOf(standard).indicators.map(({ name }) => name));
    const units = rows.map((row): Unit => {
      const own = printed(row, names.length);
      const below = rows.filter((one) => one.district === row.area && !one.is_district);
      const parts = row.is_district ? below.map((one) => printed(one, names.length)) : [];
      return {
        ...{ area: row.area, name: row.name, district: row.is_district, derived: row.derived },
        ...{ ...own, cells: [...own.cells], faults: [...checkDeprivations(own, parts)] },
      };
    });
    const source = await tx.selectFrom('series_source').selectAll().where('source_id', '=', SOURCE).executeTakeFirst();
    return { source: source?.title ?? '', caveats: source?.caveats ?? [], indicators: names, units };
  },
});
