import { type RowMessageCode, rowMessageWords } from '@ra-soat/domain/words/workbook.vi.ts';
import { columnLetter } from './cell.ts';
import type { Field } from './column-labels.ts';
import type { Columns } from './sheet-kinds.ts';
import type { RowMessage } from './workbook-types.ts';

/** A message before it knows its sheet. */
export interface Note {
  readonly row: number;
  readonly field: Field | null;
  readonly code: RowMessageCode;
  readonly values: Readonly<Record<string, string | number>>;
}

export function note(row: number, field: Field | null, code: RowMessageCode, values: Note['values'] = {}): Note {
  return { row, field, code, values };
}

export function isError(one: Note): boolean {
  return rowMessageWords[one.code].severity === 'error';
}

export function messageOf(one: Note, sheet: string, columns: Columns): RowMessage {
  const column = one.field === null ? undefined : columns.get(one.field);
  return {
    sheet,
    row: one.row,
    column: column === undefined ? null : columnLetter(column),
    code: one.code,
    severity: rowMessageWords[one.code].severity,
    values: one.values,
  };
}
