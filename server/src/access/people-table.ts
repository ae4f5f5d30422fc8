import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tidy } from '@ra-soat/domain/kernel/text.ts';
import type { Cell } from '../platform/workbook/cell.ts';
import { excelSheets } from '../platform/workbook/excel-rows.ts';
import { foldLabel } from '../platform/workbook/fold-label.ts';
import { Problem } from '../platform/problem.ts';

/** One row of a table of people, as it stands there. */
export interface PersonRow {
  readonly row: number;
  readonly name: string;
  readonly phone: string;
  readonly village: string;
  readonly role: string;
}

type Column = Exclude<keyof PersonRow, 'row'>;
type Line = readonly [row: number, cells: readonly string[]];

const MOST_ROWS = 5_000;

const headers: Readonly<Record<Column, readonly string[]>> = {
  name: ['họ và tên', 'họ tên', 'họ, tên'],
  phone: ['số điện thoại', 'điện thoại', 'sđt'],
  village: ['thôn, tổ dân phố', 'thôn', 'tổ dân phố', 'thôn/tổ dân phố', 'địa bàn'],
  role: ['vai trò', 'nhiệm vụ', 'chức danh'],
};
const labels = Object.entries(headers).flatMap(([column, words]) => words.map((word) => [foldLabel(word), column]));
const columnOf = new Map(labels.map(([label, column]) => [label, column]));

function textOf(cell: Cell | undefined): string {
  return cell === undefined ? '' : tidy(cell.text);
}

/** The first sheet of a workbook; a damaged file is refused in words. */
async function workbookLines(base64: string): Promise<Line[]> {
  const path = join(tmpdir(), `ra-soat-${randomUUID()}.xlsx`);
  await writeFile(path, Buffer.from(base64, 'base64'), { mode: 0o600 });
  const lines: Line[] = [];
  try {
    for await (const { rows } of excelSheets(path)) {
      for await (const { row, cells } of rows) {
        const last = Math.max(0, ...cells.keys());
        lines.push([row, Array.from({ length: last }, (_, at) => textOf(cells.get(at + 1)))]);
        if (lines.length > MOST_ROWS) return lines;
      }
      return lines;
    }
    return lines;
  } catch {
    throw new Problem('FILE_REFUSED', { values: { reason: 'tệp Excel hỏng hoặc không phải .xlsx' } });
  } finally {
    await rm(path, { force: true });
  }
}

/** Pasted cells (tabs) or CSV with semicolons or commas; a cell in quotes may hold the separator. */
function textLines(text: string): Line[] {
  const separator = ['\t', ';'].find((mark) => text.includes(mark)) ?? ',';
  const cell = new RegExp(`(?:^|${separator})(?:"((?:[^"]|"")*)"|([^${separator}]*))`, 'gu');
  return text
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .map((line, at): Line => {
      const cells = [...line.matchAll(cell)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
      return [at + 1, cells.map(tidy)];
    });
}

/** The people of a table with a heading row; refuses one without the columns of name and role. */
export async function readPeople(table: { text: string } | { workbook: string }): Promise<PersonRow[]> {
  const lines = 'text' in table ? textLines(table.text) : await workbookLines(table.workbook);
  const at = lines.findIndex(([, cells]) => cells.filter((cell) => columnOf.has(foldLabel(cell))).length >= 2);
  const columns = (lines[at]?.[1] ?? []).map((cell) => columnOf.get(foldLabel(cell)));
  if (!columns.includes('name') || !columns.includes('role')) {
    const reason = 'không thấy dòng tiêu đề có cột Họ và tên, Vai trò (thêm Số điện thoại, Thôn)';
    throw new Problem('FILE_REFUSED', { values: { reason } });
  }
  if (lines.length > MOST_ROWS) {
    throw new Problem('FILE_REFUSED', {
      values: { reason: `quá ${String(MOST_ROWS)} dòng; hãy chia thành nhiều tệp` },
    });
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
