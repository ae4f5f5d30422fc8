import { foldLabel } from '../platform/workbook/fold-label.ts';
import { Problem } from '../platform/problem.ts';
import { tableLines, type SmallTable } from '../platform/workbook/table-lines.ts';

/** One row of a table of people, as it stands there. */
export interface PersonRow {
  readonly row: number;
  readonly name: string;
  readonly phone: string;
  readonly village: string;
  readonly role: string;
}

type Column = Exclude<keyof PersonRow, 'row'>;

const headers: Readonly<Record<Column, readonly string[]>> = {
  name: ['họ và tên', 'họ tên', 'họ, tên'],
  phone: ['số điện thoại', 'điện thoại', 'sđt'],
  village: ['thôn, tổ dân phố', 'thôn', 'tổ dân phố', 'thôn/tổ dân phố', 'địa bàn'],
  role: ['vai trò', 'nhiệm vụ', 'chức danh'],
};
const labels = Object.entries(headers).flatMap(([column, words]) => words.map((word) => [foldLabel(word), column]));
const columnOf = new Map(labels.map(([label, column]) => [label, column]));

/** The people of a table with a heading row; refuses one without the columns of name and role. */
export async function readPeople(table: SmallTable): Promise<PersonRow[]> {
  const lines = await tableLines(table);
  const at = lines.findIndex(([, cells]) => cells.filter((cell) => columnOf.has(foldLabel(cell))).length >= 2);
  const columns = (lines[at]?.[1] ?? []).map((cell) => columnOf.get(foldLabel(cell)));
  if (!columns.includes('name') || !columns.includes('role')) {
    const reason = 'không thấy dòng tiêu đề có cột Họ và tên, Vai trò (thêm Số điện thoại, Thôn)';
    throw new Problem('FILE_REFUSED', { values: { reason } });
  }
  const pick = (cells: readonly string[], column: Column) => cells[columns.indexOf(column)] ?? '';
  return lines
    .slice(at + 1)
    .filter(([, cells]) => cells.some((cell) => cell !== ''))
    .map(([row, cells]) => ({
      row,
      name: pick(cells, 'name'),
      phone: pick(cells, 'phone').replace(/[\s.-]/gu, ''),
      village: pick(cells, 'village'),
      role: pick(cells, 'role'),
    }));
}
