import assert from 'node:assert/strict';
import fs, { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import ExcelJS from 'exceljs';
import { excelSheets } from './excel-rows.ts';

const folder = mkdtempSync(join(tmpdir(), 'ra-soat-rows-'));
const path = join(folder, 'streamed.xlsx');
after(() => rmSync(folder, { recursive: true, force: true }));

/** So often others have their turn before a file is open. */
const TURNS = 200;
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
  const open = (...call: Parameters<typeof real>) => {
    const wait = (turns: number): void => {
      if (turns === 0) real(...call);
      else setImmediate(() => wait(turns - 1));
    };
    wait(String(call[0]).includes('tmp-') ? TURNS : 0);
  };
  Object.assign(fs, { open });
  after(() => void Object.assign(fs, { open: real }));
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
