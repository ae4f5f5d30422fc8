import { cellText } from '@ra-soat/domain/reports/cell-text.ts';
import { tableCodes } from '@ra-soat/domain/reports/table-layout.ts';
import type { TableRow } from '@ra-soat/domain/reports/table.ts';
import { everywhere } from '../platform/database.ts';
import { reportFrame, tableOf, type ReportAsked } from '../platform/facts/place-report.ts';
import { unitFacts } from '../platform/facts/unit-facts.ts';
import type { World } from '../test-world.ts';

export type MapName = ReportAsked['map'];
export const OLD: MapName = 'before-2025-07-01';
export const NEW: MapName = 'current';

const asked2024 = (place: string, map: MapName): ReportAsked => ({
  ...{ place, map, year: 2024, standard: 'vn-2022', basis: 'reviewYear', layout: 'circular' },
});

/** R1 to R13 of 2024 of one unit as `report.asOf` makes them: each line with its cells as they are shown. */
export interface Tables2024 {
  readonly lines: ReadonlyMap<string, string>;
  /** The last lines, in figures: what must be equal on either map, and the sum of the units below. */
  readonly totals: ReadonlyMap<string, readonly number[]>;
}

const counts = ({ cells }: TableRow) => cells.map((cell) => (cell.kind === 'count' ? cell.value : 0));

/** All thirteen tables rest on the same facts: they are read once. */
export async function tables2024({ database, doors }: World, place: string, map: MapName): Promise<Tables2024> {
  const report = asked2024(place, map);
  const { frame, facts } = await database.within(everywhere, async (tx) => {
    const own = await reportFrame({ tx, clock: doors.clock }, report);
    return { frame: own, facts: await unitFacts(tx, own.asked) };
  });
  const lines = new Map<string, string>();
  const totals = new Map<string, readonly number[]>();
  for (const code of tableCodes) {
    for (const row of tableOf(code, report, frame, facts).rows) {
      const { kind, order, label, unitId = '', measure = '', area = '' } = row;
      const key = [code, kind, order, label, unitId, measure, area].join(' ');
      lines.set(`${place} ${key}`, row.cells.map(cellText).join(' '));
      if (kind === 'total') totals.set(`${code} ${measure}`, counts(row));
    }
  }
  return { lines, totals };
}

/** The same for many units, all their lines together. */
export async function tablesOf(world: World, places: readonly string[], map: MapName): Promise<Tables2024[]> {
  const found: Tables2024[] = [];
  for (const place of places) found.push(await tables2024(world, place, map));
  return found;
}

export function linesOf(tables: readonly Tables2024[]): ReadonlyMap<string, string> {
  return new Map(tables.flatMap(({ lines }) => [...lines]));
}

/** In how many last lines two reports of a unit differ. */
export function totalsDiffering(one: Tables2024, other: Tables2024): number {
  return [...one.totals].filter(([key, cells]) => JSON.stringify(cells) !== JSON.stringify(other.totals.get(key)))
    .length;
}

/** In how many last lines the parts together do not give the whole. */
export function sumsDiffering(whole: Tables2024, parts: readonly Tables2024[]): number {
  return [...whole.totals].filter(([key, cells]) =>
    cells.some((cell, at) => cell !== parts.reduce((sum, { totals }) => sum + (totals.get(key)?.[at] ?? 0), 0)),
  ).length;
}

/** Units of a list with people, in the order of their codes. */
export async function unitsOfList({ database }: World, list: string, level: string, limit = 10_000): Promise<string[]> {
  const { rows } = await database.pool.query<{ id: string }>(
    `select place_id as id from place where list_id = $1 and level = $2 and place_id <> 'vn'
     order by ${level === 'commune' ? 'hashtext(place_id)' : 'code'} limit $3`,
    [list, level, limit],
  );
  return rows.map(({ id }) => id);
}
