import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unitReportWords } from '@ra-soat/domain/words/unit-report.vi.ts';
import { workbookProblemWords } from '@ra-soat/domain/words/workbook.vi.ts';
import { Problem } from '../platform/problem.ts';
import type { Request } from '../platform/request.ts';
import { excelSheets } from '../platform/workbook/excel-rows.ts';
import { inspectFile } from '../platform/workbook/inspect-file.ts';
import { WorkbookProblem } from '../platform/workbook/workbook-types.ts';
import { UnitReportTable, unitReportCodes, type ReadTable } from './unit-report-table.ts';

async function tablesIn(path: string): Promise<ReadTable[]> {
  const tables: ReadTable[] = [];
  for await (const { name, rows } of excelSheets(path)) {
    const code = unitReportCodes.find((one) => one === name.trim().toUpperCase());
    const table = new UnitReportTable(code ?? 'R1');
    for await (const row of rows) if (code) table.push(row);
    if (code && table.found) tables.push(table.read());
  }
  return tables;
}

/** The tables R1 to R3 of a stored workbook; a file that cannot be read is refused with what to do. */
export async function readUnitReport({ tx, clock, actor }: Request, sha256: string): Promise<ReadTable[]> {
  const blob = await tx
    .selectFrom('blob')
    .innerJoin('blob_use', 'blob_use.sha256', 'blob.sha256')
    .select('bytes')
    .where('blob.sha256', '=', sha256)
    .where('account_id', '=', actor.accountId)
    .executeTakeFirst();
  if (!blob) throw new Problem('UNIT_REPORT_FILE', { values: { what: unitReportWords.notSent } });
  const path = join(tmpdir(), `ra-soat-${randomUUID()}.xlsx`);
  await writeFile(path, blob.bytes);
  try {
    await inspectFile(path, { on: clock.today() });
    return await tablesIn(path);
  } catch (error) {
    if (!(error instanceof WorkbookProblem)) throw error;
    throw new Problem('UNIT_REPORT_FILE', { values: { what: workbookProblemWords[error.code] } });
  } finally {
    await rm(path, { force: true });
  }
}
