import { traineeColumns, type TraineeColumn, type TraineeRow } from '@ra-soat/domain/training/trainee-row.ts';
import { traineeColumnSpellings, traineeColumnWords } from '@ra-soat/domain/words/trainees.vi.ts';
import { Problem } from '../platform/problem.ts';
import { foldLabel } from '../platform/workbook/fold-label.ts';
import { tableLines, type SmallTable } from '../platform/workbook/table-lines.ts';

const columnOf = new Map<string, TraineeColumn>(
  traineeColumns.flatMap((column) =>
    [traineeColumnWords[column], ...traineeColumnSpellings[column]].map((label): [string, TraineeColumn] => [
      foldLabel(label),
      column,
    ]),
  ),
);

/** The trainees of a table with a heading row; refuses one without the columns of name and audience. */
export async function readTrainees(table: SmallTable): Promise<TraineeRow[]> {
  const lines = await tableLines(table);
  const at = lines.findIndex(([, cells]) => cells.filter((cell) => columnOf.has(foldLabel(cell))).length >= 2);
  const columns = (lines[at]?.[1] ?? []).map((cell) => columnOf.get(foldLabel(cell)));
  if (!columns.includes('name') || !columns.includes('audience')) {
    const reason = 'không thấy dòng tiêu đề có cột Họ và tên, Đối tượng (xem tệp mẫu)';
    throw new Problem('FILE_REFUSED', { values: { reason } });
  }
  const pick = (cells: readonly string[], column: TraineeColumn) => cells[columns.indexOf(column)] ?? '';
  return lines
    .slice(at + 1)
    .filter(([, cells]) => cells.some((cell, column) => cell !== '' && columns[column] !== undefined))
    .map(([row, cells]) => ({
      row,
      name: pick(cells, 'name'),
      phone: pick(cells, 'phone'),
      audience: pick(cells, 'audience'),
      province: pick(cells, 'province'),
      district: pick(cells, 'district'),
      commune: pick(cells, 'commune'),
      village: pick(cells, 'village'),
      citizenNumber: pick(cells, 'citizenNumber'),
      sex: pick(cells, 'sex'),
      ethnicity: pick(cells, 'ethnicity'),
      session: pick(cells, 'session'),
    }));
}
