import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before } from 'node:test';
import ExcelJS from 'exceljs';
import type { Download, Page } from 'playwright-core';
import { caseList } from '@ra-soat/server/households/contract.ts';
import { reportAsOf } from '@ra-soat/server/place-reports/contract.ts';
import { openRound } from '../tools/season/open-commune.ts';
import { thisYear } from '../tools/demo/demo-rounds.ts';
import { chained } from './steps/chained.ts';
import { fillIn } from './steps/fill-in.ts';
import { goTo } from './steps/office.ts';
import { COMMUNE, quangKheDecided, type QuangKhe } from './steps/quang-khe.ts';
import { startJourney, type Journey } from './start.ts';

/**
 * Xã Quảng Khê after its decision of 2025: the officer takes the three lists of the commune out as Excel and puts them
 * into the round of 2026 again, whole and list by list. Nothing changes; a row spoiled by hand is refused.
 */
const LISTS = 'Ba danh sách của xã';
const CLASS_COLUMN = 'P';
const FORM = 'Mẫu xuất quốc gia';

let journey: Journey;
let page: Page;
let at: QuangKhe;
let before2026: unknown;
const plan = thisYear(COMMUNE);
const files = new Map<string, Buffer>();
const test = chained('lists-both-ways', () => page);

before(async () => {
  journey = await startJourney({ name: 'lists-both-ways', today: '2026-09-01' });
  at = await quangKheDecided(journey);
  page = at.officer;
  journey.turnTo(plan.openedOn);
  await openRound(at.desk, plan, 'vn-2022', 'v2');
  before2026 = await registryAndR1();
});
after(() => journey.stop());

const registry = [
  ...['household', 'household_place', 'household_member', 'household_citizen', 'household_status', 'household_source'],
  ...['ledger_entry', 'status_profile', 'village'],
];

/** Every row of the registry, and R1 of the decision. */
async function registryAndR1(): Promise<unknown> {
  const { pool } = journey.server.house.doors.database;
  const tables = registry.map((table) => pool.query<object>(`select * from ${table} order by 1, 2, 3`));
  const { rows, checks } = await at.desk.ask(reportAsOf, {
    ...{ place: COMMUNE, year: 2025, standard: 'vn-2022', code: 'R1' },
  });
  return [(await Promise.all(tables)).map((table) => table.rows), rows, checks];
}

/** Records what the file is for and keeps it as the browser does. */
async function takeOut(title: string): Promise<void> {
  const card = page.getByRole('region', { name: title });
  await card.getByRole('button', { name: 'Xuất' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Đợt rà soát').selectOption({ label: 'Đợt năm 2025' });
  await fillIn(dialog, { 'Mục đích': 'Gửi các thôn rà lại (mẫu)', 'Nơi nhận': 'Trưởng thôn' });
  const [kept] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Xuất', exact: true }).click(),
  ]);
  await card.getByText(/Đã tải về/u).waitFor();
  files.set(title, await bytesOf(kept));
}

async function bytesOf(kept: Download): Promise<Buffer> {
  return readFile(await kept.path());
}

const fileOf = (title: string): Buffer => files.get(title) ?? assert.fail(`no file ${title}`);

/** The same workbook as an officer hands it on after changing it in Excel. */
async function changed(change: (book: ExcelJS.Workbook) => void): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(fileOf(LISTS)).buffer);
  change(book);
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** Chooses a file at the screen of imports and reads it on trial. */
async function tryIn(name: string, buffer: Buffer): Promise<void> {
  await goTo(journey, page, `/rounds/${plan.roundId}/import`);
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer });
  await page.getByText('Khi nhập sẽ có').waitFor();
}

async function seesNoChange(): Promise<void> {
  await page.getByText('Không có gì thay đổi', { exact: true }).waitFor();
  for (const none of ['0 hộ mới', '0 hộ đã có, nội dung khác: giữ như đang có', '0 dòng không nhận'])
    await page.getByText(none, { exact: true }).waitFor();
}

test('công chức ghi mục đích, tải ba danh sách và mẫu xuất quốc gia của xã', async () => {
  await goTo(journey, page, '/exports');
  await takeOut(LISTS);
  await takeOut(FORM);
  await page.getByRole('table', { name: 'Sổ xuất tệp' }).getByText(LISTS).waitFor();
  await journey.picture(page, 'cc-exports');
});

test('từng danh sách một, nhập lại: không có gì thay đổi', async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(fileOf(LISTS)).buffer);
  const names = book.worksheets.map(({ name }) => name);
  assert.equal(names.length, 3);
  for (const own of names) {
    const others = names.filter((name) => name !== own);
    await tryIn(`${own}.xlsx`, await changed((copy) => others.forEach((name) => copy.removeWorksheet(name))));
    await seesNoChange();
  }
  assert.deepEqual(await registryAndR1(), before2026);
});

test('một dòng sửa sai bị từ chối: nêu dòng, cột, cách sửa; không ghi gì', async () => {
  let row = 0;
  const spoiled = await changed(({ worksheets: [listed] }) => {
    listed?.getColumn(CLASS_COLUMN).eachCell((cell, at) => {
      if (cell.value === 2) row = at;
    });
    const cell = listed?.getCell(`${CLASS_COLUMN}${String(row)}`) ?? assert.fail('no list');
    cell.value = 'Nghèo lắm';
  });
  await tryIn('ba-danh-sach-sua-sai.xlsx', spoiled);
  await page
    .getByText(`Dòng ${String(row)}, cột ${CLASS_COLUMN}: không hiểu phân loại "Nghèo lắm"; ghi 1 (hộ nghèo)`)
    .waitFor();
  assert.equal(await page.getByText('Không có gì thay đổi', { exact: true }).count(), 0);
  await page.getByRole('heading', { name: 'Các dòng cần xem' }).scrollIntoViewIfNeeded();
  await journey.picture(page, 'cc-import-refused');
  assert.deepEqual(await registryAndR1(), before2026);
  assert.deepEqual((await at.desk.ask(caseList, { roundId: plan.roundId, limit: 200 })).cases, []);
});

test('cả tệp ba danh sách: xem trước trên điện thoại và máy tính, nhập, sổ hộ và R1 giữ nguyên', async () => {
  await tryIn('ba-danh-sach.xlsx', fileOf(LISTS));
  await seesNoChange();
  await journey.picture(page, 'cc-import-same');
  await page.setViewportSize({ width: 360, height: 740 });
  await journey.look(page, 'same-phone');
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.getByRole('button', { name: 'Nhập vào đợt rà soát' }).click();
  await page.getByText('Đã nhập xong').waitFor();
  await journey.look(page, 'imported');
  assert.deepEqual(await registryAndR1(), before2026);
  const { cases } = await at.desk.ask(caseList, { roundId: plan.roundId, limit: 200 });
  assert.ok(cases.length > 20, String(cases.length));
});

test('mẫu xuất quốc gia nhập lại cũng không đổi gì', async () => {
  await tryIn('mau-xuat-quoc-gia.xlsx', fileOf(FORM));
  await seesNoChange();
  assert.deepEqual(await registryAndR1(), before2026);
});
