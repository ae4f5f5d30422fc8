import { cellFormula, columnLetters } from '@ra-soat/domain/reports/cell-text.ts';
import type { TableRow } from '@ra-soat/domain/reports/table.ts';
import { headingDepth } from './report-headings.ts';
import type { ReportSheet } from './report-sheet.ts';

/** Where the parts of a statutory table stand on its sheet; rows and columns from 1. */
export interface ReportLayout {
  /** TT, unit and, in reports of several rows for each unit, which row it is. */
  readonly leading: number;
  readonly columns: number;
  readonly headRow: number;
  readonly numberRow: number;
  readonly firstRow: number;
}

const HEAD_ROW = 10;

export function reportLayout({ layout }: ReportSheet): ReportLayout {
  const leading = layout.rows.length > 0 ? 3 : 2;
  const numberRow = HEAD_ROW + headingDepth(layout.columns);
  return { leading, columns: leading + layout.columns.length, headRow: HEAD_ROW, numberRow, firstRow: numberRow + 1 };
}

/** Indices of the rows that a section or total row adds up: its own units, or the sections. */
function addends(rows: readonly TableRow[], index: number): number[] {
  const row = rows[index];
  if (row === undefined || row.kind === 'unit') return [];
  const same = rows.flatMap((other, at) => (other.measure === row.measure ? [{ other, at }] : []));
  if (row.kind === 'total') {
    const sections = same.filter(({ other }) => other.kind === 'area');
    return (sections.length > 0 ? sections : same.filter(({ other }) => other.kind === 'unit')).map(({ at }) => at);
  }
  const after = same.filter(({ at }) => at > index);
  const end = after.findIndex(({ other }) => other.kind !== 'unit');
  return after.slice(0, end === -1 ? after.length : end).map(({ at }) => at);
}

/** The live formula of one cell, without "="; undefined for a plain number. `column` counts from 0. */
export function reportFormula(
  sheet: ReportSheet,
  place: ReportLayout,
  index: number,
  column: number,
): string | undefined {
  const own = cellFormula(sheet.layout, column + 1, place.firstRow + index, place.leading + 1);
  if (own !== undefined) return own;
  const letter = columnLetters(place.leading + 1 + column);
  const cells = addends(sheet.rows, index).map((at) => `${letter}${place.firstRow + at}`);
  return cells.length === 0 ? undefined : `SUM(${cells.join(',')})`;
}
