import { sql } from 'kysely';
import type { FigureFlag, FigureMark, OfficialFigure } from '@ra-soat/domain/series/official-figure.ts';
import type { FigureMeasure } from '@ra-soat/domain/series/series-measure.ts';
import type { StandardId } from '@ra-soat/domain/standards/standard.ts';
import type { Tx } from '../platform/database.ts';

/** A stored number with the earlier values of its cell. */
export interface StoredFigure extends OfficialFigure {
  readonly version: number;
}

interface Row {
  source_id: string;
  area: string;
  area_name: string;
  review_year: number;
  standard_id: StandardId;
  measure: FigureMeasure;
  version: number;
  value: number;
  decimals: number;
  mark: FigureMark;
  document: string;
  note: string;
  flags: FigureFlag[];
}

/** All versions of the numbers of these areas, the oldest first. */
export async function figuresOfAreas(
  tx: Tx,
  areas: readonly string[],
  measures?: readonly string[],
): Promise<StoredFigure[]> {
  const { rows } = await sql<Row>`
    select source_id, area, area_name, review_year, standard_id, measure, version, value, decimals, mark, document, note, flags
    from official_figure where area = any (${[...areas]}::text[])
      and (${measures === undefined} or measure = any (${[...(measures ?? [])]}::text[]))
    order by review_year, standard_id, source_id, measure, version`.execute(tx);
  return rows.map((row) => ({
    ...{ source: row.source_id, area: row.area, areaName: row.area_name, year: row.review_year },
    ...{ standard: row.standard_id, measure: row.measure, version: row.version, value: row.value },
    ...{ decimals: row.decimals, mark: row.mark, document: row.document, note: row.note, flags: row.flags },
  }));
}

/** The newest version of each number, with the values it replaced. */
export function newest(all: readonly StoredFigure[]): { figure: StoredFigure; replaced: StoredFigure[] }[] {
  const cells = Map.groupBy(all, (one) => [one.source, one.area, one.year, one.standard, one.measure].join(' '));
  return [...cells.values()].flatMap((versions) => {
    const figure = versions.at(-1);
    return figure ? [{ figure, replaced: versions.slice(0, -1) }] : [];
  });
}
