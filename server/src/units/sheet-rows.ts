import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unitChangeWords } from '@ra-soat/domain/words/unit-change.vi.ts';
import { Problem } from '../platform/problem.ts';
import type { Request } from '../platform/request.ts';
import type { Cell } from '../platform/workbook/cell.ts';
import { excelSheets } from '../platform/workbook/excel-rows.ts';
import { inspectFile } from '../platform/workbook/inspect-file.ts';

const { sheet: words } = unitChangeWords;

export interface SheetLine {
  readonly row: number;
  /** Of a village or of a household. */
  readonly id: string;
  readonly commune: string;
}

export interface AllocationSheet {
  readonly villages: readonly SheetLine[];
  readonly households: readonly SheetLine[];
}

/** Rows of a sheet whose headings are ours, with a new commune filled in; the others say nothing. */
async function linesOf(
  rows: AsyncIterable<{ row: number; cells: ReadonlyMap<number, Cell> }>,
  columns: readonly string[],
) {
  const lines: SheetLine[] = [];
  const at = columns.indexOf(words.villageColumns[4]) + 1;
  let known = false;
  for await (const { row, cells } of rows) {
    const text = (column: number) => cells.get(column)?.text.trim() ?? '';
    if (row === 1) known = columns.every((label, i) => text(i + 1) === label);
    else if (text(1) !== '' && text(at) !== '') lines.push({ row, id: text(1), commune: text(at) });
  }
  return known ? lines : undefined;
}

/** The stored allocation sheet, read as text; columns that are not ours are refused before any row. */
export async function readSheet({ tx, clock, actor }: Request, sha256: string): Promise<AllocationSheet> {
  const blob = await tx
    .selectFrom('blob')
    .innerJoin('blob_use', 'blob_use.sha256', 'blob.sha256')
    .select('bytes')
    .where('blob.sha256', '=', sha256)
    .where('account_id', '=', actor.accountId)
    .executeTakeFirst();
  if (!blob) throw new Problem('NOT_FOUND');
  const path = join(tmpdir(), `ra-soat-${randomUUID()}.xlsx`);
  await writeFile(path, blob.bytes);
  try {
    await inspectFile(path, { on: clock.today() });
    let villages: SheetLine[] | undefined;
    let households: SheetLine[] | undefined = [];
    for await (const { name, rows } of excelSheets(path)) {
      if (name === words.villages) villages = await linesOf(rows, words.villageColumns);
      else if (name === words.households) households = await linesOf(rows, words.householdColumns);
      else await linesOf(rows, []);
    }
    if (!villages || !households) throw new Problem('UNIT_SHEET_COLUMNS');
    return { villages, households };
  } finally {
    await rm(path, { force: true });
  }
}
