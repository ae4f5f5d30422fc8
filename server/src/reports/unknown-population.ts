import type { TableLayout } from '@ra-soat/domain/reports/table-layout.ts';
import type { Cell, TableRow } from '@ra-soat/domain/reports/table.ts';

const POPULATION = ['households', 'persons'];

/** Column numbers of R1 that rest on the total of households or persons. */
function restingOnPopulation(layout: TableLayout): ReadonlySet<number> {
  const totals = layout.columns.filter(({ content }) => content.kind === 'count' && POPULATION.includes(content.key));
  const bases = new Set(totals.map(({ number }) => number));
  const rates = layout.columns.filter(({ content }) => content.kind === 'rate' && bases.has(content.base));
  return new Set([...bases, ...rates.map(({ number }) => number)]);
}

/** Whether the row is such a unit, or adds one up. */
function concerns(rows: readonly TableRow[], row: TableRow, unknown: readonly string[]): boolean {
  if (row.kind === 'unit') return row.unitId !== undefined && unknown.includes(row.unitId);
  if (row.kind === 'total') return true;
  const after = rows.slice(rows.indexOf(row) + 1);
  const end = after.findIndex(({ kind }) => kind !== 'unit');
  return after.slice(0, end === -1 ? after.length : end).some((unit) => concerns(rows, unit, unknown));
}

/**
 * R1 with "–" instead of a total of households or persons that nobody knows, in the unit and in every sum above it:
 * a missing denominator is neither 0 nor small.
 */
export function withoutUnknownPopulation(
  layout: TableLayout,
  rows: readonly TableRow[],
  unknown: readonly string[],
): readonly TableRow[] {
  if (unknown.length === 0) return rows;
  const columns = restingOnPopulation(layout);
  return rows.map((row) => {
    if (!concerns(rows, row, unknown)) return row;
    const cells = row.cells.map((cell, at): Cell => (columns.has(at + 1) ? { kind: 'notReviewed' } : cell));
    return { ...row, cells };
  });
}
