import { showRate, showWhole } from '../kernel/dong.ts';
import type { Cell } from './cells-of.ts';
import type { TableLayout } from './table-layout.ts';

/** As printed: 1.313 · 12,50 · – */
export function cellText(cell: Cell): string {
  switch (cell.kind) {
    case 'count':
      return showWhole(cell.value);
    case 'rate':
      return showRate(cell.part, cell.base);
    case 'notReviewed':
      return '–';
  }
}

/**
 * Excel formula of a cell, without "="; undefined where the template has a plain number. `row` is the row of the sheet,
 * `firstColumn` the 1-based sheet column of the table's column 1.
 */
export function cellFormula(layout: TableLayout, number: number, row: number, firstColumn: number): string | undefined {
  const at = (column: number) => `${columnLetters(firstColumn + column - 1)}${row}`;
  const content = layout.columns[number - 1]?.content;
  if (content?.kind === 'rate') return `IF(${at(content.base)}=0,"–",${at(content.part)}/${at(content.base)}*100)`;
  if (content?.kind === 'columns') return `SUM(${at(content.first)}:${at(content.last)})`;
  if (content?.kind !== 'closing') return undefined;
  return [1, 2, 3, 4, 5, 6, 7, 8].map((column) => `${signOf(column)}${at(column)}`).join('');
}

function signOf(column: number): string {
  if (column === 1) return '';
  return column <= 4 ? '-' : '+';
}

/** 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  const last = String.fromCodePoint(65 + ((column - 1) % 26));
  return before === 0 ? last : `${columnLetters(before)}${last}`;
}
