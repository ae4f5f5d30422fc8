import { sql } from 'kysely';
import type { z } from 'zod';
import { checkFigures } from '@ra-soat/domain/series/check-figures.ts';
import { isSeriesMeasure } from '@ra-soat/domain/series/series-measure.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { defineQuery } from '../platform/query.ts';
import { addedUp, oldProvincesOf } from './added-up.ts';
import { AreaBook, areaRowsSql, type PlaceRow } from './area-book.ts';
import { seriesPage } from './contract.ts';
import { ownFigures } from './own-figures.ts';
import { figuresOfAreas, newest, type StoredFigure } from './series-rows.ts';

type Page = z.output<(typeof seriesPage)['output']>;

export async function areaBook(tx: Tx): Promise<AreaBook> {
  const { rows } = await sql.raw<PlaceRow>(areaRowsSql).execute(tx);
  return new AreaBook(rows);
}

/** What is wrong with the numbers of the area, in figures: found and expected. */
async function findingsOf(
  tx: Tx,
  book: AreaBook,
  area: string,
  figures: readonly StoredFigure[],
): Promise<Page['findings']> {
  const parts = book.parts().get(area) ?? [];
  const counts = ['poorHouseholds', 'nearPoorHouseholds', 'listedHouseholds'];
  const below = newest(await figuresOfAreas(tx, parts, counts)).map(({ figure }) => figure);
  const found = checkFigures([...figures, ...below], new Map([[area, parts]]));
  return found
    .filter(({ figure }) => figure.area === area)
    .map(({ figure, flag, expected }) => {
      const { areaName, year, measure, value } = figure;
      return { flag, areaName, year, measure, found: value, expected };
    });
}

async function sourcesOf(tx: Tx, figures: readonly StoredFigure[]): Promise<Page['sources']> {
  const ids = [...new Set(figures.map(({ source }) => source))];
  if (ids.length === 0) return [];
  const rows = await tx.selectFrom('series_source').selectAll().where('source_id', 'in', ids).execute();
  const known = new Map(rows.map((row) => [row.source_id, row]));
  return ids.flatMap((id) => {
    const row = known.get(id);
    return row ? [{ sourceId: id, title: row.title, publisher: row.publisher, caveats: row.caveats }] : [];
  });
}

function shown(all: readonly StoredFigure[]): Page['figures'] {
  return newest(all).map(({ figure, replaced }) => {
    const { source, year, standard, measure, value, decimals, mark, document, note, flags } = figure;
    return {
      ...{ source, year, standard, measure, value, decimals, mark, document, note, flags: [...flags] },
      replaced: replaced.map((one) => ({ value: one.value, decimals: one.decimals })),
    };
  });
}

function mapOf(area: string): Page['area']['map'] {
  if (area.startsWith('2025-06:')) return '63';
  return area.startsWith('2025-07:') ? '34' : null;
}

const isOfSeries = ({ measure }: StoredFigure) => isSeriesMeasure(measure);

export const seriesPageQuery = defineQuery(seriesPage, {
  verb: 'place.read',
  answer: async ({ area }, request) => {
    const { tx } = request;
    const book = await areaBook(tx);
    const stored = (await figuresOfAreas(tx, [area])).filter(isOfSeries);
    const place = book.coded(area) ?? book.place(area);
    const name = place?.areaName ?? stored[0]?.areaName;
    if (name === undefined) throw new Problem('NOT_FOUND');
    const olds = await oldProvincesOf(tx, area);
    const parts = (
      await figuresOfAreas(
        tx,
        olds.map(({ area: old }) => old),
      )
    ).filter(isOfSeries);
    const all = [
      ...stored,
      ...addedUp(
        area,
        name,
        olds,
        newest(parts).map(({ figure }) => figure),
      ),
    ];
    const findings = await findingsOf(
      tx,
      book,
      area,
      newest(all).map(({ figure }) => figure),
    );
    return {
      area: { id: area, name, map: mapOf(area) },
      figures: shown(all),
      addedUp: olds.map((old) => old.name),
      findings,
      sources: await sourcesOf(tx, all),
      own: await ownFigures(request, area),
    };
  },
});
