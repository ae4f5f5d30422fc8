import { execFile, spawnSync } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import assert from 'node:assert/strict';
import { exitedSheet, listedSheet } from './excel/commune-lists.ts';
import { listWorkbook } from './excel/list-workbook.ts';
import { memberListSheet } from './excel/member-list.ts';
import { reportWorkbook } from './excel/report-workbook.ts';
import { pagePictures } from './fixtures/page-pictures.ts';
import { sampleExited, sampleListed, sampleMembers } from './fixtures/sample-lists.ts';
import { samplePapers } from './fixtures/sample-papers.ts';
import { sampleTables } from './fixtures/sample-tables.ts';
import { writeWord } from './write-word.ts';

const run = promisify(execFile);
const absent = spawnSync('soffice', ['--version']).status !== 0;

async function writeLists(folder: string): Promise<void> {
  const line = { year: 2026, area: 'Xã Quảng Khê', standardLine: 'Theo chuẩn nghèo đa chiều giai đoạn 2022 - 2025' };
  for (const code of ['R14', 'R15'] as const) {
    const sheet = memberListSheet({ code, ...line, rows: sampleMembers(400) });
    await listWorkbook(
      { sample: true, madeOn: '2026-11-21', sheets: [sheet] },
      createWriteStream(join(folder, `${code}.xlsx`)),
    );
  }
  const lists = [listedSheet([sampleListed]), exitedSheet('exitedPoverty', [sampleExited])];
  const book = { sample: true, madeOn: '2026-11-21' };
  await listWorkbook({ ...book, sheets: lists }, createWriteStream(join(folder, 'lists.xlsx')));
}

async function writeAll(folder: string): Promise<string[]> {
  for (const [name, make] of Object.entries(samplePapers))
    await writeFile(join(folder, `${name}.docx`), await writeWord(make()));
  for (const [name, sheet] of sampleTables) await writeFile(join(folder, `${name}.xlsx`), await reportWorkbook(sheet));
  await writeLists(folder);
  const books = [...sampleTables.keys(), 'R14', 'R15', 'lists'].map((name) => `${name}.xlsx`);
  return [...Object.keys(samplePapers).map((name) => `${name}.docx`), ...books];
}

/** True when something is drawn on every page. */
async function hasInk(pdf: Uint8Array): Promise<boolean> {
  const pages = await pagePictures(pdf);
  return pages.length > 0 && pages.every((page) => page.data.some((dot, at) => at % 4 === 0 && dot < 100));
}

test('LibreOffice opens every Word and Excel file and prints it', async (context) => {
  if (absent) {
    context.diagnostic('soffice is not installed here: Word and Excel files were NOT opened');
    context.skip('soffice is not installed');
    return;
  }
  const folder = await mkdtemp(join(tmpdir(), 'ra-soat-office-'));
  try {
    const files = await writeAll(folder);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    await run('soffice', [
      profile,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      ...files.map((file) => join(folder, file)),
    ]);
    for (const file of files) {
      const pdf = await readFile(join(folder, file.replace(/\.\w+$/u, '.pdf')));
      assert.ok(await hasInk(new Uint8Array(pdf)), file);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
