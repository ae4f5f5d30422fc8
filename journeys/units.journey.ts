import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import ExcelJS from 'exceljs';
import type { Page } from 'playwright-core';
import { unitChangeWords } from '@ra-soat/domain/words/unit-change.vi.ts';
import { now, old, oldVillage } from '@ra-soat/server/units/test-old-units.ts';
import { chained } from './steps/chained.ts';
import { atWork, doStep, download, goTo } from './steps/office.ts';
import { startJourney, type Journey } from './start.ts';

/**
 * A province puts two old communes together, of which one is divided between two new ones, and a village of that one as
 * well: allotted on the screen and by the sheet, tried, carried out, read on both maps, taken back. Takes pictures of
 * the users' guide.
 */
let journey: Journey;
let page: Page;
const test = chained('units', () => page);
const { sheet: words } = unitChangeWords;
const codeOf = (place: string) => place.slice(place.indexOf(':') + 1);

before(async () => {
  journey = await startJourney({ name: 'units', today: '2025-07-02' });
  const { pool } = journey.server.house.doors.database;
  await oldVillage(pool, old.dung, 'Thôn 1', 6);
  await oldVillage(pool, old.divided, 'Thôn Tuy Tịnh', 7, 1);
  await oldVillage(pool, old.divided, 'Thôn Nha Mé', 5, 2);
  await journey.person('povertyOfficer', old.divided, 'Thông Thị Mẫu');
  page = await atWork(journey, await journey.person('provincialDepartment', now.province, 'Cán bộ Sở mẫu'));
});
after(() => journey.stop());

/** The sheet as it is downloaded, with a commune for the first so many households of a village. */
async function filledSheet(village: string, code: string, households: number): Promise<Buffer> {
  const { status, bytes } = await download(page, 'Tải phiếu phân bổ (Excel)');
  assert.equal(status, 200);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
  let left = households;
  workbook.getWorksheet(words.households)?.eachRow((row) => {
    if (left === 0 || !row.getCell(2).text.startsWith(village)) return;
    row.getCell(4).value = code;
    left -= 1;
  });
  assert.equal(left, 0);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

async function sendSheet(buffer: Buffer): Promise<void> {
  await page.getByRole('button', { name: 'Nạp phiếu đã điền' }).click();
  const file = { name: 'phieu-phan-bo.xlsx', mimeType: 'application/octet-stream', buffer };
  await page.getByRole('dialog').locator('input[type=file]').setInputFiles(file);
  await page.getByRole('dialog').getByText('phieu-phan-bo.xlsx').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Nạp phiếu đã điền' }).click();
}

async function closeDialog(): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

const phoneAndBack = async (screen: string) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await journey.look(page, screen);
  await page.setViewportSize({ width: 1366, height: 768 });
};

test('chưa có lần nào: lập bản dự thảo cho xã mới theo bảng chuyển đổi', async () => {
  await goTo(journey, page, '/units');
  await page.getByText('Chưa có lần sáp nhập nào ở đây.').waitFor();
  await journey.look(page, 'empty');
  await doStep(page, 'Lập bản dự thảo', async (dialog) => {
    await dialog.getByRole('combobox', { name: 'Đơn vị mới' }).fill('Tuy Phong');
    await dialog
      .getByRole('option', { name: /^Xã Tuy Phong/u })
      .first()
      .click();
    await dialog.getByLabel('Theo văn bản').fill('Nghị quyết sắp xếp năm 2025 (mẫu)');
  });
  await page.getByRole('heading', { name: 'Sáp nhập về Xã Tuy Phong' }).waitFor();
  await page.getByText('Chọn xã mới cho thôn (còn 2 thôn)').waitFor();
  await journey.picture(page, 'units-draft');
});

test('còn thôn chưa có xã mới thì không thực hiện được; nói rõ thôn nào', async () => {
  await page.getByRole('button', { name: 'Thực hiện' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Thực hiện' }).click();
  await page.getByText(/Còn thôn chưa có xã, phường mới: Thôn Tuy Tịnh .*Thôn Nha Mé/u).waitFor();
  await closeDialog();
});

test('chọn xã mới cho từng thôn và cho cán bộ của xã cũ bị chia', async () => {
  await page.getByLabel('Thôn Tuy Tịnh về').selectOption({ label: 'Xã Tuy Phong' });
  await page.getByLabel('Thôn Nha Mé về').selectOption({ label: 'Xã Phan Rí Cửa' });
  await page.getByRole('button', { name: 'Lưu nơi đến' }).click();
  await page.getByText('Thôn nào cũng đã có xã mới').waitFor();
  await page.getByLabel('Cán bộ Thông Thị Mẫu làm việc ở').selectOption({ label: 'Xã Phan Rí Cửa' });
  await page.waitForLoadState('networkidle');
});

test('phiếu sai: nói trang, dòng, cột và cách sửa, không nhận dòng nào; phiếu đúng: hai hộ tách khỏi thôn', async () => {
  await sendSheet(await filledSheet('Thôn Nha Mé', '99999', 2));
  await page.getByText(/Trang “Hộ tách khỏi thôn”, dòng \d+, cột “Mã xã mới”: mã xã “99999” không có/u).waitFor();
  await journey.picture(page, 'units-sheet-fault');
  await closeDialog();
  await sendSheet(await filledSheet('Thôn Nha Mé', codeOf(now.tuyPhong), 2));
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});

test('chạy thử: trước bằng sau ở mọi cấp, chưa có gì bị chuyển', async () => {
  await page.getByRole('button', { name: 'Chạy thử', exact: true }).click();
  await page.getByText('Tổng trước bằng tổng sau ở mọi cấp.').waitFor();
  await page.getByText('✓ Chạy thử: trước bằng sau').waitFor();
  await journey.picture(page, 'units-dry-run');
  await phoneAndBack('dry-run-phone');
});

test('thực hiện: máy chuyển, đếm lại và báo bằng nhau', async () => {
  await doStep(page, 'Thực hiện');
  await page.getByRole('button', { name: 'Hoàn tác' }).waitFor();
  await page.getByText('✓ Thực hiện').waitFor();
  await page.getByRole('heading', { name: 'Sau khi chuyển: đơn vị mới (đã đếm lại)' }).waitFor();
  await journey.picture(page, 'units-carried');
  await phoneAndBack('carried-phone');
});

/** The last line of R2 of 2024 of the new commune, as the screen shows it. */
async function lastLine(map: string): Promise<string> {
  await goTo(journey, page, `/reports?code=R2&place=${now.tuyPhong}&year=2024&standard=vn-2022&map=${map}`);
  const line = page.getByRole('row', { name: /Tổng cộng/u }).first();
  await line.waitFor();
  return line.innerText();
}

test('báo cáo năm 2024 của xã mới: trên bản đồ mới theo thôn, trên bản đồ cũ theo xã cũ, cùng một dòng tổng', async () => {
  const change = page.url();
  const onNew = await lastLine('current');
  assert.match(onNew, /Hộ\s+2\s/u);
  assert.equal(await page.getByLabel('Chuẩn').inputValue(), 'vn-2022');
  await page.getByText('Thôn Tuy Tịnh').first().waitFor();
  const onOld = await lastLine('before-2025-07-01');
  await page.getByText('Xã Phan Dũng').first().waitFor();
  await page
    .getByRole('heading', { name: 'Tổng hợp diễn biến hộ nghèo trong năm' })
    .evaluate((title) => title.scrollIntoView());
  await journey.picture(page, 'units-old-map');
  assert.equal(onOld, onNew);
  await page.goto(change);
});

test('hoàn tác: nói lý do, mọi thứ như trước', async () => {
  await doStep(page, 'Hoàn tác', (dialog) => dialog.getByLabel('Lý do').fill('Nhầm thôn (mẫu)'));
  await page.getByText('đã hoàn tác').waitFor();
  await journey.look(page, 'undone');
  await goTo(journey, page, '/units');
  await page.getByRole('link', { name: 'Xã Tuy Phong' }).waitFor();
  await journey.look(page, 'list');
});

test('công chức xã không có quyền: trang nói ai làm việc này', async () => {
  const officer = await journey.person('povertyOfficer', '2025-07:24631', 'Công chức mẫu');
  const phone = await journey.open('phone');
  await journey.signIn(phone, officer);
  await phone.getByLabel('Tên đăng nhập').waitFor({ state: 'detached' });
  await goTo(journey, phone, '/units');
  await phone.getByText('Tài khoản này không có quyền sáp nhập, chia tách đơn vị.').waitFor();
  await journey.look(phone, 'no-right-phone');
});
