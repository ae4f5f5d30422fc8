import { type Field, columnLabels } from './column-labels.ts';
import type { SheetRow } from './cell.ts';
import { foldLabel } from './fold-label.ts';
import type { Columns } from './sheet-kinds.ts';

const fieldOfLabel = new Map<string, Field>();
let field: Field;
for (field in columnLabels) for (const label of columnLabels[field]) fieldOfLabel.set(label, field);

/** How many known headings make a row a heading row. */
const ENOUGH = 4;

/** The columns a row of headings names, leftmost first: helper columns beside the print area come too late. */
export function columnsNamedIn(row: SheetRow): Map<Field, number> {
  const columns = new Map<Field, number>();
  for (const [column, cell] of [...row.cells].sort(([one], [other]) => one - other)) {
    const named = fieldOfLabel.get(foldLabel(cell.text.replace(/\([^)]*\)/gu, ' ')));
    if (named !== undefined && !columns.has(named)) columns.set(named, column);
  }
  return columns;
}

/** True for a row that names enough columns, one of them that of the names. */
export function isHeader(columns: Columns): boolean {
  return columns.size >= ENOUGH && (columns.has('name') || columns.has('headName'));
}

/** A second heading row under merged headings, or the row that numbers the columns: 1, 2, (3), 4=2+3, A, B. */
export function continuesHeader(row: SheetRow, header: Columns): boolean {
  const texts = [...row.cells.values()].map((cell) => cell.text.replace(/\s+/gu, ''));
  if (texts.length === 0) return false;
  if (texts.length >= 3 && texts.every((text) => /^(\(?\d{1,2}\)?|\(?[A-Z]{1,2}\)?|\d+=[\d+\-/*]+)$/u.test(text)))
    return true;
  const nameColumn = header.get('name') ?? header.get('headName') ?? 0;
  return columnsNamedIn(row).size > 0 && !row.cells.has(nameColumn);
}

/** Adds the columns a further heading row names where the first left them open. */
export function mergeHeader(header: Columns, more: Columns): Columns {
  const taken = new Set(header.values());
  const added = [...more].filter(([name, column]) => !header.has(name) && !taken.has(column));
  return new Map([...header, ...added]);
}
