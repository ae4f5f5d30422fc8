import type { SheetRow } from './cell.ts';
import { type Note, note } from './note.ts';
import { parseClass } from './parse-class.ts';
import { textIn } from './row-role.ts';
import type { Columns } from './sheet-kinds.ts';
import type { ListKind, SheetKind } from './workbook-types.ts';

export interface ReadClass {
  readonly list: ListKind | null;
  readonly notes: readonly Note[];
}

/** The class stands on the head row and is inherited; the lists of those who left carry it in their title. */
export function readClass(rows: readonly SheetRow[], columns: Columns, kind: SheetKind): ReadClass {
  if (kind === 'exited_poverty') return { list: 'EXITED_POVERTY', notes: [] };
  if (kind === 'exited_near_poverty') return { list: 'EXITED_NEAR_POVERTY', notes: [] };
  const [head, ...members] = rows;
  if (head === undefined) return { list: null, notes: [] };
  const value = textIn(head, columns, 'class');
  const list = parseClass(value);
  const conflicts = members.flatMap((row) => {
    const other = textIn(row, columns, 'class');
    return other === '' || parseClass(other) === list
      ? []
      : [note(row.row, 'class', 'class_conflict', { value: other })];
  });
  return { list, notes: [...classNotes(head.row, value, list), ...conflicts] };
}

function classNotes(row: number, value: string, list: ListKind | null): readonly Note[] {
  if (list === 'REVIEWED_NON_POOR') return [note(row, 'class', 'non_poor_listed')];
  if (list !== null) return [];
  return [note(row, 'class', value === '' ? 'class_blank' : 'class_unknown', { value })];
}
