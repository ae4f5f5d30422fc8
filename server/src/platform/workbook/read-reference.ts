import type { SheetRow } from './cell.ts';
import { textIn } from './row-role.ts';
import type { Columns } from './sheet-kinds.ts';

/** The key of the household that our own export writes beside the print area; null in any other file. */
export function readReference(row: SheetRow, columns: Columns): string | null {
  const text = textIn(row, columns, 'reference').toLowerCase();
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/u.test(text) ? text : null;
}
