import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import ExcelJS from 'exceljs';
import { workbookProblemWords } from '@ra-soat/domain/words/workbook.vi.ts';
import { filledRows } from './filled-rows.ts';
import { readWholeWorkbook } from './read-workbook.ts';
import { zipEntries } from './zip-entries.ts';
import { WorkbookProblem, type WorkbookOptions } from './workbook-types.ts';

const folder = mkdtempSync(join(tmpdir(), 'ra-soat-workbook-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const headings = [
  'TT',
  'Số TT hộ',
  'Họ tên chủ hộ',
  'Họ tên thành viên',
  'Quan hệ với chủ hộ',
  'Ngày sinh',
  'Giới tính',
  'Thôn',
  'Dân tộc',
  'Phân loại hộ',
  'Điểm B1',
  'Điểm B2',
];

suite('a workbook as Excel stores it', () => {
  test('formulas, dates, merged cells, hidden rows and columns, old fonts, rich text, errors', async () => {
    const { households, messages, sheets } = await readWholeWorkbook(await written('odd.xlsx', fillOdd), {
      on: '2026-09-01',
    });
    const [first, second] = households;
    assert.deepEqual(
      first?.members.map((one) => [one.name, one.born]),
      [
        ['Trần An', { precision: 'day', on: '1980-01-05' }],
        ['Nguyễn Thị Bình', { precision: 'day', on: '1980-01-05' }],
      ],
    );
    assert.deepEqual([first.b1, first.b2, first.members[1]?.raw['D']], [120, 30, 'NguyÔn ThÞ B×nh']);
    assert.deepEqual([second?.head, second?.village, second?.b1], ['Lê Chi', 'Thôn 1', null]);
    assert.deepEqual(messages.map((one) => `${one.row}${one.column ?? ''} ${one.code}`).sort(), [
      '6D font_converted',
      '8H village_inherited',
      '8K cell_error',
      '8K score_blank',
      '8L formula_without_result',
      '8L score_blank',
    ]);
    assert.equal(sheets[0]?.rows, 8);
  });
});

suite('files that cannot be read', () => {
  const refused = async (path: string, code: string, options: Partial<WorkbookOptions> = {}) => {
    await assert.rejects(readWholeWorkbook(path, { on: '2026-09-01', ...options }), (error) => {
      assert.ok(error instanceof WorkbookProblem);
      assert.equal(error.code, code);
      return workbookProblemWords[error.code].length > 0;
    });
  };
  const ole = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const oleWith = (name: string) => Buffer.concat([ole, Buffer.alloc(100_000), Buffer.from(name, 'utf16le')]);

  test('empty', () => refused(bytes('a.xlsx', Buffer.alloc(0)), 'file_empty'));
  test('an old .xls under any name', () => refused(bytes('b.xlsx', oleWith('Workbook')), 'file_is_xls'));
  test('under a password', () => refused(bytes('c.xlsx', oleWith('EncryptedPackage')), 'file_encrypted'));
  test('a text, a web page, a Word file', async () => {
    await refused(bytes('d.xlsx', Buffer.from('id,ten\n1,An\n')), 'file_not_workbook');
    await refused(bytes('e.xlsx', Buffer.from('<html><table></table></html>')), 'file_not_workbook');
    await refused(bytes('f.xlsx', oleWith('WordDocument')), 'file_not_workbook');
  });
  test('cut off in the middle', async () => {
    const whole = readFileSync(await written('whole.xlsx', fillOdd));
    await refused(bytes('g.xlsx', whole.subarray(0, whole.length / 2)), 'file_damaged');
  });
  test('content that is no XML', async () => {
    const whole = readFileSync(await written('xml.xlsx', fillOdd));
    await refused(bytes('h.xlsx', whole.fill(0x55, 200, 900)), 'file_damaged');
  });
  test('too large, too many rows', async () => {
    const path = await written('large.xlsx', fillOdd);
    await refused(path, 'file_too_large', { maxBytes: 1000 });
    await refused(path, 'too_many_rows', { maxRows: 3 });
  });
  test('rows with content are counted before reading, blank ones are not', async () => {
    const path = await written('count.xlsx', (sheet) => {
      for (const row of [1, 2, 5, 9]) sheet.getRow(row).values = ['a', row];
      sheet.getRow(12).height = 20;
    });
    const file = await open(path);
    const entries = await zipEntries(file, (await file.stat()).size);
    const sheet = entries?.find((entry) => entry.name === 'xl/worksheets/sheet1.xml');
    assert.ok(sheet);
    assert.deepEqual([await filledRows(file, sheet, 100), await filledRows(file, sheet, 2)], [4, 3]);
    await file.close();
  });
  test('a workbook without any list', async () => {
    const path = await written('none.xlsx', (sheet) => sheet.addRow(['Lịch họp', 'Thứ hai']));
    await refused(path, 'no_list_found');
  });
});

function bytes(name: string, content: Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function written(name: string, fill: (sheet: ExcelJS.Worksheet) => void): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook.addWorksheet('HN'));
  const path = join(folder, name);
  await workbook.xlsx.writeFile(path);
  return path;
}

function fillOdd(sheet: ExcelJS.Worksheet): void {
  sheet.getCell('A1').value = { richText: [{ text: 'DANH SÁCH ' }, { text: 'HỘ NGHÈO', font: { bold: true } }] };
  sheet.mergeCells('A1:L1');
  sheet.getRow(3).values = headings;
  for (const column of 'ABCDEFGHI') sheet.mergeCells(`${column}3:${column}4`);
  const born = new Date('1980-01-05T00:00:00Z');
  sheet.getRow(5).values = [
    1,
    1,
    'Trần An',
    'Trần An',
    'Chủ hộ',
    born,
    1,
    'Thôn 1',
    1,
    1,
    { formula: '100+20', result: 120 },
    30,
  ];
  sheet.getRow(6).values = [2, null, null, 'NguyÔn ThÞ B×nh', 'Vợ', 29_225, 2, null, 1];
  sheet.getCell('D6').font = { name: '.VnTime' };
  sheet.getRow(8).values = [
    3,
    2,
    'Lê Chi',
    'Lê Chi',
    'Chủ hộ',
    '1950',
    2,
    null,
    1,
    2,
    { error: '#REF!' },
    { formula: 'K5' },
  ];
  sheet.mergeCells('H5:H8');
  sheet.getRow(8).hidden = true;
  sheet.getColumn('G').hidden = true;
}
