import type { OfficialFigure } from '@ra-soat/domain/series/official-figure.ts';

/**
 * $1 rows, $2 command, $3 instant. A number that is there already changes nothing; another
 * one for the same cell is its next version.
 */
export const insertFigures = `
  insert into official_figure (source_id, area, area_name, review_year, standard_id, measure, version, value, decimals,
    mark, document, note, flags, command_id, recorded_at)
  select r.source_id, r.area, r.area_name, r.review_year, r.standard_id, r.measure, coalesce(known.version, 0) + 1, r.value,
    r.decimals, r.mark, r.document, r.note, r.flags, $2::uuid, $3::timestamptz
  from jsonb_to_recordset($1::jsonb) as r (source_id text, area text, area_name text, review_year integer,
    standard_id text, measure text, value integer, decimals integer, mark text, document text, note text, flags text[])
  left join lateral (
    select version, value, decimals, mark, document, note, flags from official_figure f
    where f.source_id = r.source_id and f.area = r.area and f.review_year = r.review_year
      and f.standard_id = r.standard_id and f.measure = r.measure order by version desc limit 1
  ) known on true
  where known.version is null
    or (known.value, known.decimals, known.mark, known.document, known.note, known.flags)
       is distinct from (r.value, r.decimals, r.mark, r.document, r.note, r.flags)`;

/** Figures as the rows that `insertFigures` takes. */
export function figureRows(figures: readonly OfficialFigure[]): object[] {
  return figures.map(({ source, area, areaName, year, standard, measure, value, decimals, ...rest }) => ({
    ...{ source_id: source, area, area_name: areaName, review_year: year, standard_id: standard, measure },
    ...{ value, decimals, mark: rest.mark, document: rest.document, note: rest.note, flags: rest.flags },
  }));
}
