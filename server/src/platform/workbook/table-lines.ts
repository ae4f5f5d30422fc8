import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tidy } from '@ra-soat/domain/kernel/text.ts';
import { Problem } from '../problem.ts';
import type { Cell } from './cell.ts';
import { excelSheets } from './excel-rows.ts';

/** One row of a small table with its number in the file. */
export type TableLine = readonly [row: number, cells: readonly string[]];

/** Pasted cells or CSV, or an .xlsx in base64. */
export type SmallTable = { readonly text: string } | { readonly workbook: string };

const MOST_ROWS = 5_000;

function textOf(cell: Cell | undefined): string {
  return cell === undefined ? '' : tidy(cell.text);
}

/** The first sheet of a workbook; a damaged file is refused in words. */
async function workbookLines(base64: string): Promise<TableLine[]> {
  const path = join(tmpdir(), `ra-soat-${randomUUID()}.xlsx`);
  await writeFile(path, Buffer.from(base64, 'base64'), { mode: 0o600 });
  const lines: TableLine[] = [];
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
function textLines(text: string): TableLine[] {
  const separator = ['\t', ';'].find((mark) => text.includes(mark)) ?? ',';
  // Every cell ends with a separator, so that an empty one at the beginning is a cell too.
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^${separator}]*))${separator}`, 'gu');
  return text
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .map((line, at): TableLine => {
      const found = [...(line + separator).matchAll(cell)];
      return [at + 1, found.map(([, quoted, plain]) => tidy(quoted?.replaceAll('""', '"') ?? plain ?? ''))];
    });
}

/** The lines of a small table, blank ones too; more than 5,000 are refused. */
export async function tableLines(table: SmallTable): Promise<TableLine[]> {
  const lines = 'text' in table ? textLines(table.text) : await workbookLines(table.workbook);
  if (lines.length <= MOST_ROWS) return lines;
  throw new Problem('FILE_REFUSED', {
    values: { reason: `quá ${String(MOST_ROWS)} dòng; hãy chia thành nhiều tệp` },
  });
}
