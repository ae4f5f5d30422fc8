import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { test } from 'node:test';
import assert from 'node:assert/strict';
import exceljs from 'exceljs';
import { sampleExited, sampleListed, sampleMembers } from '../fixtures/sample-lists.ts';
import { exitedSheet, listedSheet } from './commune-lists.ts';
import { listWorkbook, type ListSheet } from './list-workbook.ts';
import { memberListSheet } from './member-list.ts';

async function reread(sheets: readonly ListSheet[]): Promise<exceljs.Workbook> {
  const stream = new PassThrough();
  const [bytes] = await Promise.all([
    buffer(stream),
    listWorkbook({ sheets, sample: true, madeOn: '2026-11-21' }, stream),
  ]);
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return workbook;
}

function row(workbook: exceljs.Workbook, name: string, at: number, to: number): string[] {
  const sheet = workbook.getWorksheet(name);
  assert.ok(sheet, name);
  return Array.from({ length: to }, (_, column) => sheet.getCell(at, column + 1).text);
}

const r15 = (count: number): ListSheet =>
  memberListSheet({
    code: 'R15',
    year: 2026,
    area: 'Xã Quảng Khê',
    standardLine: 'Theo chuẩn nghèo đa chiều giai đoạn 2022 - 2025',
    rows: sampleMembers(count),
  });

test('R15: the row of the commune, then its members with their ticks', async () => {
  const workbook = await reread([r15(8)]);
  assert.deepEqual(row(workbook, 'R15', 6, 19).slice(13), ['Y tế', 'Giáo dục', 'Sản xuất', 'Vay vốn', 'Nhà ở', 'Khác']);
  assert.equal(row(workbook, 'R15', 8, 3)[2], 'Xã Quảng Khê: 2 hộ, 8 nhân khẩu');
  const head = [
    '1',
    '1',
    'Nguyễn Văn Dẫn',
    '1984',
    '',
    'Mạ',
    'Chủ hộ',
    '',
    'x',
    '',
    '',
    'x',
    '',
    'x',
    '',
    '',
    '',
    '',
    'x',
  ];
  assert.deepEqual(row(workbook, 'R15', 9, 19), head);
  assert.equal(row(workbook, 'R15', 10, 1)[0], '');
});

test('every row asked for is written, and no more', async () => {
  const workbook = await reread([r15(3000)]);
  assert.equal(workbook.getWorksheet('R15')?.actualRowCount, 3 + 3 + 1 + 3000);
});

test('commune list 1: title in A4, data from row 8, household facts on the head row only', async () => {
  const workbook = await reread([listedSheet([sampleListed])]);
  assert.equal(row(workbook, 'HN, HCN', 4, 1)[0], 'DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO SAU KHI RÀ SOÁT');
  const head = row(workbook, 'HN, HCN', 8, 27);
  assert.deepEqual(
    [head[1], head[7], head[15], head[18], head[19], head[20], head[26]],
    ['7', '099900000001', '2', '120', '20', 'x', '2'],
  );
  const member = row(workbook, 'HN, HCN', 9, 27);
  assert.deepEqual([member[0], member[1], member[2], member[5], member[6], member[15]], ['2', '', '', '2012', '2', '']);
});

test('commune lists 2 and 3: title in B5, data from row 10, sex before birth', async () => {
  const workbook = await reread([exitedSheet('exitedPoverty', [sampleExited]), exitedSheet('exitedNearPoverty', [])]);
  assert.equal(row(workbook, 'Thoát nghèo', 5, 2)[1], 'DANH SÁCH HỘ THOÁT NGHÈO SAU KHI RÀ SOÁT');
  assert.equal(row(workbook, 'Thoát cận nghèo', 5, 2)[1], 'DANH SÁCH HỘ THOÁT CẬN NGHÈO SAU KHI RÀ SOÁT');
  const head = row(workbook, 'Thoát nghèo', 10, 16);
  assert.deepEqual(head.slice(4, 6), ['1', '05/01/1970']);
  assert.deepEqual(
    [head[1], head[8], head[9], head[12], head[15]],
    ['9', 'Thôn 3, xã Quảng Khê', '180', 'Có việc làm', '2'],
  );
});
