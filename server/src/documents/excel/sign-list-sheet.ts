import { paperWords } from '@ra-soat/domain/words/documents.vi.ts';
import type { SignListModel } from '../papers/sign-list.ts';
import type { ListSheet } from './list-workbook.ts';

/** Characters to a millimetre of the printed column. */
const PER_MM = 0.6;

/** The same list as on paper, to be filled in and kept as Excel. */
export function signListSheet(model: SignListModel, name: string): ListSheet {
  const { columns, note } = model;
  const labels = [paperWords.order, ...columns.map(({ label }) => label)];
  return {
    name,
    widths: [6, ...columns.map(({ width }) => Math.max(8, Math.round(width * PER_MM)))],
    head: [
      { row: 1, column: 1, text: model.title },
      { row: 2, column: 1, text: model.subject },
      { row: 3, column: 1, text: note ?? '' },
      ...labels.map((text, at) => ({ row: 5, column: at + 1, text })),
    ],
    headRows: [5, 5],
    firstRow: 6,
    rows: model.rows.map((row, at) => ({ cells: [at + 1, ...row] })),
  };
}
