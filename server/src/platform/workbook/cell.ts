import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';

/** What a cell says, as text; `serial` keeps a number as Excel stored it, `day` a formatted date. */
export interface Cell {
  readonly text: string;
  readonly serial?: number;
  readonly day?: IsoDate;
  /** The old font the text was converted from. */
  readonly converted?: 'TCVN3' | 'VNI';
  /** The text before it was converted. */
  readonly original?: string;
  readonly flaw?: 'cell_error' | 'formula_without_result';
  /** The error value as Excel shows it: #REF! */
  readonly flawText?: string;
}

/** Cells with content by column number (A = 1). */
export interface SheetRow {
  readonly row: number;
  readonly cells: ReadonlyMap<number, Cell>;
}

/** 1 → A, 27 → AA. */
export function columnLetter(column: number): string {
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26 ? columnLetter(Math.floor((column - 1) / 26)) + last : last;
}

/** A → 1, AA → 27. */
export function columnNumber(letter: string): number {
  return Array.from(letter).reduce((number, one) => number * 26 + one.charCodeAt(0) - 64, 0);
}
