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

/** "2=1-3" of the number row, while the figures keep to it. */
function difference(
  { layout, rows }: ReportSheet,
  place: ReportLayout,
  index: number,
  column: number,
): string | undefined {
  const [, from, less] = /^\d+=(\d+)-(\d+)$/u.exec(layout.columns[column]?.numberText ?? '') ?? [];
  if (from === undefined || less === undefined) return undefined;
  const value = (number: number): number | undefined => {
    const cell = rows[index]?.cells[number];
    return cell?.kind === 'count' ? cell.value : undefined;
  };
  const [whole, part] = [value(Number(from) - 1), value(Number(less) - 1)];
  if (whole === undefined || part === undefined || whole - part !== value(column)) return undefined;
  const at = (number: string) => `${columnLetters(place.leading + Number(number))}${place.firstRow + index}`;
  return `${at(from)}-${at(less)}`;
}

/** "Tổng" of a unit with a row for each class adds the rows below it. */
function classSum(
  { layout, rows }: ReportSheet,
  place: ReportLayout,
  index: number,
  column: number,
): string | undefined {
  if (rows[index]?.measure !== 'all') return undefined;
  const letter = columnLetters(place.leading + 1 + column);
  return layout.rows
    .slice(1)
    .map((_, at) => `${letter}${place.firstRow + index + 1 + at}`)
    .join('+');
}

/** Counts of another table stand in the share itself: adding shares up would be wrong. */
function shareOf({ rows }: ReportSheet, index: number, column: number): string | undefined {
  const cell = rows[index]?.cells[column];
  return cell?.kind === 'rate' && cell.base > 0 ? `${cell.part}/${cell.base}*100` : undefined;
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
  if (sheet.layout.columns[column]?.content.kind === 'share') return shareOf(sheet, index, column);
  const within = difference(sheet, place, index, column) ?? classSum(sheet, place, index, column);
  if (within !== undefined) return within;
  const letter = columnLetters(place.leading + 1 + column);
  const cells = addends(sheet.rows, index).map((at) => `${letter}${place.firstRow + at}`);
  return cells.length === 0 ? undefined : `SUM(${cells.join(',')})`;
}
