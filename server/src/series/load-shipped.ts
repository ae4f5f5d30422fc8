import type { ClientBase } from 'pg';
import { shippedSources } from '@ra-soat/domain/series/series-sources.ts';
import { AreaBook, areaRowsSql, type PlaceRow } from './area-book.ts';
import { figureRows, insertFigures } from './insert-figures.ts';
import { shippedFigures } from './shipped-figures.ts';

/**
 * Takes over the shipped statistics, dated as the newest migration; how many numbers were new. The caller's transaction;
 * the places come first.
 */
export async function loadSeries(client: ClientBase): Promise<number> {
  const { rows } = await client.query<PlaceRow>(areaRowsSql);
  const book = new AreaBook(rows);
  const migrated = await client.query<{ at: Date }>('select max(at) as at from migration');
  const at = migrated.rows[0]?.at;
  for (const { sourceId, title, publisher, caveats } of shippedSources) {
    await client.query(
      `insert into series_source (source_id, place_id, title, publisher, caveats, loaded_at)
       values ($1, 'vn', $2, $3, $4, $5) on conflict do nothing`,
      [sourceId, title, publisher, caveats, at],
    );
  }
  const loaded = await client.query(insertFigures, [JSON.stringify(figureRows(shippedFigures(book))), null, at]);
  return loaded.rowCount ?? 0;
}
