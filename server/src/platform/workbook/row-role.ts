import { tidy } from '@ra-soat/domain/kernel/text.ts';
import type { SheetRow } from './cell.ts';
import type { Field } from './column-labels.ts';
import { columnsNamedIn, isHeader } from './find-header.ts';
import { foldLabel } from './fold-label.ts';
import type { Columns } from './sheet-kinds.ts';

/** The text of a row in the column that holds a field; blank where the sheet has no such column. */
export function textIn(row: SheetRow, columns: Columns, field: Field): string {
  return row.cells.get(columns.get(field) ?? 0)?.text ?? '';
}

export type RowRole = 'blank' | 'title' | 'data';

/** Blank, something printed between the rows of people (title, total, headings again), or a row about a person. */
export function roleOf(row: SheetRow, columns: Columns): RowRole {
  const texts = [...row.cells.values()].filter((cell) => cell.text !== '');
  if (texts.length === 0) return row.cells.size === 0 ? 'blank' : 'title';
  if (isTotal(row, columns) || isHeader(columnsNamedIn(row))) return 'title';
  return aboutPerson(row, columns) ? 'data' : 'title';
}

function aboutPerson(row: SheetRow, columns: Columns): boolean {
  const named = textIn(row, columns, 'name') !== '' || textIn(row, columns, 'headName') !== '';
  const known = (['relation', 'birth', 'citizenNumber', 'sex'] as const).filter(
    (one) => textIn(row, columns, one) !== '',
  );
  if (named) return known.length > 0 || /^\d/u.test(textIn(row, columns, 'number')) || row.cells.size > 1;
  return known.length > 1 || (known.length === 1 && row.cells.size > 2);
}

/** "Tổng cộng" left of the names whatever follows it; over the names only without what a person has: Tống is a name. */
function isTotal(row: SheetRow, columns: Columns): boolean {
  const people = [columns.get('name') ?? 0, columns.get('headName') ?? 0];
  const isPerson = textIn(row, columns, 'relation') !== '' || textIn(row, columns, 'birth') !== '';
  return [...row.cells]
    .slice(0, 5)
    .some(([column, cell]) => saysTotal(cell.text) && !(people.includes(column) && isPerson));
}

function saysTotal(written: string): boolean {
  const text = tidy(written).toLowerCase();
  return /^(tổng|cộng)(\s|:|$)/u.test(text) || /^(tong cong|tong so|cong)(\s|:|$)/u.test(foldLabel(text));
}

/** "Thôn 3" or "Tổ dân phố 12" alone in a row: the village of the rows below. */
export function villageTitle(row: SheetRow): string | null {
  const texts = [...new Set([...row.cells.values()].map((cell) => tidy(cell.text)).filter(Boolean))];
  const [only] = texts;
  if (only === undefined || texts.length !== 1) return null;
  return /^(thon|to dan pho|tdp|ap|ban|buon|bon|khu pho|khom|xom|to)\s/u.test(foldLabel(only)) ? only : null;
}
