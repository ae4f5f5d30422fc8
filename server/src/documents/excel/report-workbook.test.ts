import { test } from 'node:test';
import assert from 'node:assert/strict';
import exceljs from 'exceljs';
import { sampleR1, sampleR2 } from '../fixtures/sample-reports.ts';
import { reportWorkbook } from './report-workbook.ts';
import type { ReportSheet } from './report-sheet.ts';

async function reread(report: ReportSheet): Promise<exceljs.Worksheet> {
  const workbook = new exceljs.Workbook();
  const bytes = await reportWorkbook(report);
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  const sheet = workbook.getWorksheet(report.layout.code);
  assert.ok(sheet);
  return sheet;
}

function texts(sheet: exceljs.Worksheet, row: number, to: number): string[] {
  return Array.from({ length: to }, (_, at) => sheet.getCell(row, at + 1).text);
}

test('R2: headings on three levels, then the number row with the full formula', async () => {
  const sheet = await reread(sampleR2);
  assert.equal(sheet.getCell('E10').text, 'Giảm trong năm');
  assert.equal(sheet.getCell('H10').text, 'Tăng trong năm');
  assert.equal(sheet.getCell('I11').text, 'Ngoài danh sách');
  assert.equal(sheet.getCell('I12').text, 'Hộ tái nghèo');
  assert.deepEqual(texts(sheet, 13, 12), ['A', 'B', '', '1', '2', '3', '4', '5', '6', '7', '8', '9=1-2-3-4+5+6+7+8']);
});

test('R2: every reviewed unit has a live closing formula and its result, a unit not reviewed has "–"', async () => {
  const sheet = await reread(sampleR2);
  assert.deepEqual(sheet.getCell('L18').value, { formula: 'D18-E18-F18-G18+H18+I18+J18+K18', result: 75 });
  assert.deepEqual(texts(sheet, 18, 12), ['1', 'Thôn 1', 'Hộ', '119', '10', '45', '1', '3', '0', '7', '2', '75']);
  assert.deepEqual(texts(sheet, 22, 12), ['3', 'Thôn 3', 'Hộ', ...new Array<string>(9).fill('–')]);
});

test('R2: the section adds its units, the total adds the sections, both say what is missing', async () => {
  const sheet = await reread(sampleR2);
  assert.deepEqual(sheet.getCell('D16').value, { formula: 'SUM(D18,D20,D22)', result: 204 });
  assert.deepEqual(sheet.getCell('D25').value, { formula: 'SUM(D15,D17)', result: 902 });
  assert.equal(sheet.getCell('B16').text, 'Khu vực nông thôn (còn 1 đơn vị chưa rà soát)');
});

test('R1: a rate is a live formula; without households it is "–", never 0', async () => {
  const sheet = await reread(sampleR1);
  assert.equal(sheet.getCell('F15').formula, 'IF(C15=0,"–",E15/C15*100)');
  assert.equal(Number(sheet.getCell('F15').result).toFixed(2), '5.72');
  assert.equal(sheet.getCell('F16').value, '–');
});

test('A4 landscape, heading rows on every page, Quốc hiệu, sample mark and signatures', async () => {
  const sheet = await reread(sampleR1);
  assert.equal(sheet.pageSetup.paperSize, 9);
  assert.equal(sheet.pageSetup.orientation, 'landscape');
  assert.equal(sheet.pageSetup.printTitlesRow, '10:12');
  const all = sheet.getSheetValues().flat().map(String);
  for (const text of ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'DỮ LIỆU MẪU', 'NGƯỜI LẬP BIỂU', 'CHỦ TỊCH']) {
    assert.ok(all.includes(text), text);
  }
});

test('the same table gives the same bytes', async () => {
  assert.deepEqual(await reportWorkbook(sampleR2), await reportWorkbook(sampleR2));
});
