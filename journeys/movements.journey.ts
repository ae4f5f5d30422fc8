import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before } from 'node:test';
import type { Page } from 'playwright-core';
import { homeOf, type Home } from '@ra-soat/server/movements/test-homes.ts';
import { reportAsOf } from '@ra-soat/server/place-reports/contract.ts';
import { villageAdd } from '@ra-soat/server/places/contract.ts';
import { chained } from './steps/chained.ts';
import { handOfPage } from './steps/hand-of-page.ts';
import { fillEvent, openEvent, recordEvent } from './steps/movement-screens.ts';
import { atWork, goTo } from './steps/office.ts';
import { toTop } from './steps/season-world.ts';
import { startJourney, type Journey } from './start.ts';

/** A village after its annual decision: a split, a merge, a move between two provinces, two deaths; then its R2 and R3. */
const HERE = '2025-07:24631';
const THERE = '2025-07:00328';
const villages = [randomUUID(), randomUUID()] as const;
const [village, arrivalVillage] = villages;

let journey: Journey;
let page: Page;
let far: Page;
let thereName = '';
let homes: Record<'split' | 'kept' | 'merged' | 'moving' | 'alone' | 'losing', Home>;

const pool = () => journey.server.house.doors.database.pool;
const test = chained('movements', () => page);

async function addVillage(at: Page, villageId: string, commune: string): Promise<void> {
  const hand = await handOfPage(journey, at);
  await hand.send(villageAdd, { villageId, commune, name: 'Thôn 1', position: 1, from: '2025-07-01' });
}

async function decidedLastYear(): Promise<void> {
  const state = JSON.stringify({ decision: { number: '19/QĐ-UBND' } });
  await pool().query(
    `insert into round (round_id, commune_id, year, kind, standard_id, form_version, area_type, stage, seq, state,
       opened_on, decided_on, command_id, committee, legal_basis)
     values ($1, $2, 2025, 'annual', 'vn-2022', 'v2', 'rural', 'DECIDED', 1, $3, '2025-09-01', '2026-01-05', $1, '', '[]')`,
    [randomUUID(), HERE, state],
  );
}

before(async () => {
  journey = await startJourney({ name: 'movements', today: '2026-06-30' });
  page = await atWork(journey, await journey.person('povertyOfficer', HERE, 'Công chức mẫu'));
  far = await atWork(journey, await journey.person('povertyOfficer', THERE, 'Công chức mẫu nơi đến'));
  await addVillage(page, village, HERE);
  await addVillage(far, arrivalVillage, THERE);
  await decidedLastYear();
  const { rows } = await pool().query<{ name: string }>('select name from place where place_id = $1', [THERE]);
  thereName = rows[0]?.name ?? '';
  const at = journey.server.house.doors;
  const ids = { commune: HERE, villages };
  homes = {
    split: await homeOf(at, ids, 0, 4, 'POOR', 'Hoàng Văn Tách'),
    kept: await homeOf(at, ids, 0, 2, 'POOR', 'Lê Thị Nhận'),
    merged: await homeOf(at, ids, 0, 2, 'NEAR_POOR', 'Trần Văn Nhập'),
    moving: await homeOf(at, ids, 0, 3, 'POOR', 'Phạm Văn Chuyển'),
    alone: await homeOf(at, ids, 0, 1, 'NEAR_POOR', 'Vũ Thị Đơn'),
    losing: await homeOf(at, ids, 0, 3, 'POOR', 'Đỗ Văn Còn'),
  };
});
after(() => journey.stop());

/** R2 or R3 of a village as the officer of its commune asks for it: `[column, households, persons]`, zeros left out. */
async function report(at: Page, place: string, villageId: string, code: 'R2' | 'R3'): Promise<number[][]> {
  const hand = await handOfPage(journey, at);
  const asked = { place, year: 2026, on: '2026-06-30', standard: 'vn-2022', code } as const;
  const { rows } = await hand.ask(reportAsOf, asked);
  const [households, persons] = rows.filter(({ unitId }) => unitId === villageId).map(({ cells }) => cells.map(Number));
  if (!households || !persons) assert.fail(`no rows of ${villageId}`);
  const columns = households.map((value, i) => [i + 1, value, persons[i] ?? 0]);
  return columns.filter(([column, ...values]) => column === 9 || values.some((value) => value > 0));
}

test('tách hộ: chọn người đi, chủ hộ mới, xem trước trên điện thoại và máy tính, rồi ghi', async () => {
  await goTo(journey, page, `/households/${homes.split.householdId}/movement`);
  await page.getByRole('radio', { name: 'Tách hộ', exact: true }).waitFor();
  await journey.picture(page, 'qn-events');
  await openEvent(journey, page, homes.split.householdId, 'Tách hộ');
  await page.getByRole('checkbox', { name: /Hoàng Văn Tách 3/u }).check();
  await page.getByRole('checkbox', { name: /Hoàng Văn Tách 4/u }).check();
  const heads = page.getByRole('radiogroup', { name: /Chủ hộ của hộ mới/u });
  await heads.getByRole('radio', { name: /Hoàng Văn Tách 3/u }).check();
  await page.getByLabel('Địa chỉ mới').fill('Xóm mới');
  await fillEvent(page, '01/06/2026', 'Theo đơn xin tách hộ (mẫu)');
  await page.getByText('Cột 8, tăng khác').waitFor();
  await toTop(page.getByRole('heading', { name: 'Kết quả nếu ghi' }));
  await journey.picture(page, 'qn-split');
  await page.setViewportSize({ width: 360, height: 740 });
  await journey.look(page, 'split-preview-phone');
  await page.setViewportSize({ width: 1366, height: 768 });
  await recordEvent(page);
  await page.getByText('Hoàng Văn Tách 3, Hoàng Văn Tách 4 tách ra lập hộ riêng').waitFor();
  await toTop(page.getByRole('heading', { name: 'Biến động' }));
  await journey.picture(page, 'qn-household');
});

test('nhập hộ: tìm hộ kia, chọn chủ hộ; hộ kia không ghi thêm được nữa', async () => {
  await openEvent(journey, page, homes.kept.householdId, 'Nhập hộ');
  await page.getByLabel('Tìm hộ theo họ tên một người').fill('tran van nhap');
  await page.getByRole('radio', { name: /Trần Văn Nhập 1/u }).check();
  const heads = page.getByRole('radiogroup', { name: /Chủ hộ sau khi nhập/u });
  await heads.getByRole('radio', { name: /Lê Thị Nhận 1/u }).check();
  await fillEvent(page, '02/06/2026', 'Theo báo cáo của thôn (mẫu)');
  await page.getByText('Cột 4, giảm khác').waitFor();
  await toTop(page.getByRole('heading', { name: 'Kết quả nếu ghi' }));
  await journey.picture(page, 'qn-merge');
  await recordEvent(page);
  await goTo(journey, page, `/households/${homes.merged.householdId}/movement`);
  await page.getByText('Hộ không còn ở đây').waitFor();
});

test('chuyển giữa hai tỉnh: nơi đi ghi, nơi đến thấy hộ chờ và tiếp nhận', async () => {
  await openEvent(journey, page, homes.moving.householdId, 'Hộ chuyển đi');
  await page.getByRole('radio', { name: 'Xã, phường khác' }).check();
  await page.getByRole('combobox', { name: 'Xã, phường nơi đến' }).fill(thereName);
  await page
    .getByRole('option', { name: new RegExp(thereName, 'u') })
    .first()
    .click();
  await fillEvent(page, '10/06/2026', 'Theo giấy chuyển (mẫu)');
  await recordEvent(page);
  await goTo(journey, far, '/movements');
  await far.getByRole('region', { name: 'Hộ đang chuyển, chờ tiếp nhận' }).waitFor();
  await journey.look(far, 'arriving');
  await far.getByRole('link', { name: /Tiếp nhận hộ: Phạm Văn Chuyển 1/u }).click();
  await far.getByRole('heading', { name: 'Tiếp nhận hộ Phạm Văn Chuyển 1' }).waitFor();
  await far.getByLabel('Thôn, tổ dân phố').selectOption({ label: 'Thôn 1' });
  await fillEvent(far, '12/06/2026', 'Hộ mang giấy đến (mẫu)', 'Ngày đến');
  await journey.picture(far, 'qn-receive');
  await far.getByRole('button', { name: 'Tiếp nhận hộ' }).click();
  await far.waitForURL(/\/movements$/u);
  await far.getByText('Cả hộ chuyển đến từ Xã Quảng Khê, 3 nhân khẩu').waitFor();
});

test('chết: một người trong hộ, ngày thuộc kỳ đã chốt thì tính từ ngày đầu kỳ mở; hộ đơn thân thì cả hộ', async () => {
  await openEvent(journey, page, homes.losing.householdId, 'Chết');
  await page
    .getByRole('radiogroup', { name: /Ai đã chết/u })
    .getByRole('radio', { name: /Đỗ Văn Còn 2/u })
    .check();
  await fillEvent(page, '03/01/2026', 'Theo giấy báo tử (mẫu)');
  await page.getByText('quyết định số 19/QĐ-UBND ngày 05/01/2026').waitFor();
  await page.getByText('Tính từ ngày 06/01/2026.').waitFor();
  await journey.picture(page, 'qn-closed-period');
  await recordEvent(page);
  await openEvent(journey, page, homes.alone.householdId, 'Chết');
  await page
    .getByRole('radiogroup', { name: /Ai đã chết/u })
    .getByRole('radio')
    .first()
    .check();
  await fillEvent(page, '15/06/2026', 'Theo giấy báo tử (mẫu)');
  await recordEvent(page);
});

test('ghi nhầm: sinh rồi hoàn tác, số liệu trở lại', async () => {
  const was = await report(page, HERE, village, 'R2');
  await openEvent(journey, page, homes.losing.householdId, 'Sinh');
  await page.getByLabel('Họ và tên').fill('Đỗ Thị Nhầm');
  await page.getByRole('radio', { name: 'Nữ' }).check();
  await page.getByLabel('Năm sinh').fill('2026');
  await fillEvent(page, '20/06/2026', 'Nghe kể (mẫu)');
  await recordEvent(page);
  await page.getByRole('button', { name: /^Hoàn tác: Sinh: Đỗ Thị Nhầm/u }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Lý do hoàn tác').fill('Nhầm hộ (mẫu)');
  await journey.picture(page, 'qn-undo');
  await dialog.getByRole('button', { name: 'Hoàn tác', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('Nhầm hộ (mẫu)').waitFor();
  assert.deepEqual(await report(page, HERE, village, 'R2'), was);
});

test('R2, R3 của thôn và của nơi đến: từng cột đúng, cân đối', async () => {
  assert.deepEqual(await report(page, HERE, village, 'R2'), [
    [1, 4, 12],
    [4, 1, 6],
    [8, 1, 4],
    [9, 4, 10],
  ]);
  assert.deepEqual(await report(page, HERE, village, 'R3'), [
    [1, 2, 3],
    [4, 2, 3],
    [9, 0, 0],
  ]);
  assert.deepEqual(await report(far, THERE, arrivalVillage, 'R2'), [
    [8, 1, 3],
    [9, 1, 3],
  ]);
  const { rows } = await pool().query<{ persons: number; living: number }>(
    `select s.persons, (select count(*)::integer from household_member m
       where m.household_id = s.household_id and m.current and m.to_on is null) as living
     from household_status s where s.village_id = any ($1) and s.to_on is null`,
    [villages],
  );
  assert.equal(rows.length, 5);
  assert.ok(rows.every(({ persons, living }) => persons === living));
});

test('danh sách biến động trong năm: theo loại, theo tháng, tải được bảng Excel; trên điện thoại', async () => {
  await goTo(journey, page, '/movements');
  await page.getByRole('region', { name: 'Theo loại' }).getByText('Tách hộ').waitFor();
  await journey.picture(page, 'qn-movements');
  const href = await page.getByRole('link', { name: 'Tải bảng Excel' }).getAttribute('href');
  const file = await page.request.get(new URL(href ?? '', page.url()).href);
  assert.equal(file.status(), 200);
  await page.getByLabel('Loại biến động').selectOption({ label: 'Chết' });
  await page.getByText('Chết: Vũ Thị Đơn 1, hộ không còn ai').waitFor();
  await page.setViewportSize({ width: 360, height: 740 });
  await journey.look(page, 'list-phone');
});
