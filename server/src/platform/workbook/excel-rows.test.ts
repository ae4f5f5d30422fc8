import assert from 'node:assert/strict';
import fs, { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, mock, test } from 'node:test';
import ExcelJS from 'exceljs';
import { excelSheets } from './excel-rows.ts';

const folder = mkdtempSync(join(tmpdir(), 'ra-soat-rows-'));
const path = join(folder, 'streamed.xlsx');
after(() => rmSync(folder, { recursive: true, force: true }));

const SLOW_DISK_MS = 30;
const names = ['Thôn 1', 'Thôn 2', 'Thôn 3'];

/** The parts that name the sheets and hold their texts come last in a streamed file. */
async function writeStreamed(): Promise<void> {
  const writer = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: path, useSharedStrings: true });
  for (const name of names) {
    const sheet = writer.addWorksheet(name);
    sheet.addRow([`Hộ của ${name}`]).commit();
    sheet.commit();
  }
  await writer.commit();
}

/** The reader sets each sheet aside in a file of its own: here the disk takes its time to open them. */
function slowDisk(): void {
  const real = fs.open.bind(fs);
  const slow = (...call: Parameters<typeof real>) => void setTimeout(() => real(...call), SLOW_DISK_MS);
  mock.method(fs, 'open', (...call: Parameters<typeof real>) =>
    String(call[0]).includes('tmp-') ? slow(...call) : real(...call),
  );
}

test('a slow disk loses no sheet, no name of a sheet and no text', async () => {
  await writeStreamed();
  slowDisk();
  const read: string[][] = [];
  for await (const { name, rows } of excelSheets(path))
    for await (const { cells } of rows) read.push([name, cells.get(1)?.text ?? '']);
  assert.deepEqual(
    read,
    names.map((name) => [name, `Hộ của ${name}`]),
  );
});
