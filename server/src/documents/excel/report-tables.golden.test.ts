import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import exceljs from 'exceljs';
import { sampleMembers } from '../fixtures/sample-lists.ts';
import { sampleR1 } from '../fixtures/sample-reports.ts';
import { sampleTables } from '../fixtures/sample-tables.ts';
import { listBytes } from './list-bytes.ts';
import { memberListSheet } from './member-list.ts';
import { reportWorkbook } from './report-workbook.ts';

const folder = join(import.meta.dirname, '..', 'golden', 'excel');

/** Every cell with its value, formula and number format, then what is joined and how the page is set. */
async function saidOf(bytes: Uint8Array): Promise<string> {
  const book = new exceljs.Workbook();
  await book.xlsx.load(new Uint8Array(bytes).buffer);
  return book.worksheets
    .flatMap((sheet) => {
      const lines: string[] = [`# ${sheet.name}`];
      sheet.eachRow((row) => {
        row.eachCell((cell) => {
          if (cell.isMerged && cell.master !== cell) return;
          const isFormula = cell.type === exceljs.ValueType.Formula;
          const isFigure = isFormula || cell.type === exceljs.ValueType.Number;
          const formula = isFormula ? ` =${cell.formula}` : '';
          const format = isFigure ? ` [${cell.numFmt}]` : '';
          const bold = cell.font.bold === true ? ' *' : '';
          const shown = isFormula ? JSON.stringify(cell.result) : cell.text;
          if (cell.text !== '' || formula !== '') lines.push(`${cell.address}${bold}${format}${formula} ${shown}`);
        });
      });
      const { printArea, printTitlesRow, orientation, paperSize } = sheet.pageSetup;
      const merges = [...sheet.model.merges].sort().join(' ');
      return [
        ...lines,
        `joined ${merges}`,
        `page ${String(paperSize)} ${String(orientation)} ${String(printArea)} ${String(printTitlesRow)}`,
      ];
    })
    .join('\n');
}

function list(code: 'R14' | 'R15'): Promise<Uint8Array> {
  const line = { year: 2026, area: 'Xã Quảng Khê', standardLine: sampleR1.standardLine };
  const { sample, madeOn } = sampleR1;
  return listBytes({ sheets: [memberListSheet({ code, ...line, rows: sampleMembers(12) })], sample, madeOn });
}

const files: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
  ...[...sampleTables].map(([name, sheet]) => [name, () => reportWorkbook(sheet)] as const),
  ['R14', () => list('R14')],
  ['R15', () => list('R15')],
];

for (const [name, make] of files) {
  test(`${name}: mỗi ô, công thức, ô gộp, khổ giấy của tệp Excel như mẫu đã xem`, async () => {
    const said = await saidOf(await make());
    const path = join(folder, `${name}.txt`);
    if (process.env['UPDATE_GOLDEN'] === '1') {
      mkdirSync(folder, { recursive: true });
      writeFileSync(path, `${said}\n`);
    }
    assert.equal(`${said}\n`, readFileSync(path, 'utf8'));
  });
}
