import { randomUUID } from 'node:crypto';
import { after, before } from 'node:test';
import type { Page } from 'playwright-core';
import { chained } from './steps/chained.ts';
import { fillIn } from './steps/fill-in.ts';
import { castBehind, monthWorld } from './steps/month-world.ts';
import { atWork, doStep, goTo } from './steps/office.ts';
import { startJourney, type Journey } from './start.ts';

/**
 * A rural commune, May 2026: two farming households ask for middle living standard; income sheets, posting at the
 * commune office, a complaint that is right, then one recognised and one refused with the reason.
 */
const COMMUNE = '2025-07:24637';
const KIND = 'Hộ làm nông, lâm, ngư, diêm nghiệp có mức sống trung bình';

let journey: Journey;
let page: Page;
const test = chained('middle-living', () => page);

before(async () => {
  journey = await startJourney({ name: 'middle-living', today: '2026-05-04' });
  const world = monthWorld(journey);
  const cast = await castBehind(journey, COMMUNE);
  const village = { villageId: randomUUID(), commune: COMMUNE, name: 'Thôn Mẫu', position: 1, from: '2026-01-01' };
  await world.run(cast('povertyOfficer'), 'village.add', village);
  page = await atWork(journey, await journey.person('povertyOfficer', COMMUNE, 'Công chức mẫu'));
});
after(() => journey.stop());

const reload = async (day: string) => {
  journey.turnTo(day);
  const { pathname } = new URL(page.url());
  await goTo(journey, page, pathname);
};

async function receive(name: string): Promise<void> {
  await page.getByRole('button', { name: /^Tiếp nhận giấy đề nghị/u }).click();
  const dialog = page.getByRole('dialog');
  await fillIn(dialog, { 'Họ và tên chủ hộ, người lao động': name, 'Năm sinh': '1980', 'Lý do đề nghị': 'Mẫu' });
  await dialog.getByRole('button', { name: 'Tiếp nhận giấy đề nghị', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** The registry knows the name and year: nothing is kept until somebody says who it is. */
async function alreadyKnown(name: string): Promise<void> {
  await page.getByRole('button', { name: /^Tiếp nhận giấy đề nghị/u }).click();
  const dialog = page.getByRole('dialog');
  await fillIn(dialog, { 'Họ và tên chủ hộ, người lao động': name, 'Năm sinh': '1980', 'Lý do đề nghị': 'Mẫu' });
  await dialog.getByRole('button', { name: 'Tiếp nhận giấy đề nghị', exact: true }).click();
  await dialog.getByRole('radio', { name: `Cùng một hộ: ${name}, Thôn Mẫu: cùng họ tên, năm sinh` }).waitFor();
  await journey.look(page, 'known');
  await dialog.getByRole('button', { name: 'Thôi' }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** Two persons live from crops. */
async function determine(name: string, crops: string, says: RegExp): Promise<void> {
  await page.getByRole('button', { name: `Bảng thu nhập: ${name}` }).click();
  const dialog = page.getByRole('dialog');
  await fillIn(dialog, { 'Số người trong hộ': '2', 'Trồng trọt: Thu': crops });
  await dialog.getByRole('radiogroup').getByText('Có', { exact: true }).click();
  await dialog.getByText(says).scrollIntoViewIfNeeded();
  await journey.picture(page, 'qn-sheet');
  await dialog.getByRole('button', { name: 'Lưu bảng thu nhập' }).click();
  await dialog.waitFor({ state: 'detached' });
}

test('ngày 04/5 tiếp nhận hai giấy; ngày 15/5 mở kỳ, hạn quyết định 01/6', async () => {
  await goTo(journey, page, '/months');
  await receive('Hộ Mẫu Một');
  await receive('Hộ Mẫu Hai');
  await alreadyKnown('Hộ Mẫu Hai');
  await reload('2026-05-15');
  await doStep(page, `Mở kỳ: ${KIND}`);
  await page.getByRole('link', { name: '0/2 hồ sơ đã kết thúc' }).click();
  await page.getByText('Từ 15/05/2026, hạn quyết định 01/06/2026').waitFor();
});

test('bảng thu nhập tính ngay và nêu lý do; niêm yết tại trụ sở 5 ngày làm việc', async () => {
  await reload('2026-05-18');
  await determine('Hộ Mẫu Một', '48.000.000', /bình quân 2\.000\.000.*đủ điều kiện công nhận/u);
  await determine('Hộ Mẫu Hai', '52000000', /bình quân 2\.166\.666.*đủ điều kiện công nhận/u);
  await reload('2026-05-19');
  await doStep(page, 'Niêm yết tại trụ sở');
  await page.getByText('niêm yết 19/05/2026 đến hết 26/05/2026').first().waitFor();
  await journey.picture(page, 'qn-income');
});

test('khiếu nại đúng thì tính lại trong 3 ngày làm việc', async () => {
  await reload('2026-05-20');
  await page.getByRole('button', { name: 'Ghi khiếu nại, phản ánh: Hộ Mẫu Hai' }).click();
  const dialog = page.getByRole('dialog');
  await fillIn(dialog, { 'Người khiếu nại, phản ánh': 'Người dân mẫu', 'Nội dung': 'Hộ này còn thu từ kinh doanh' });
  await dialog.getByRole('button', { name: 'Ghi khiếu nại, phản ánh' }).click();
  await page.getByText('phúc tra trước hết 25/05/2026').waitFor();
  await reload('2026-05-22');
  await page.getByRole('button', { name: 'Ghi kết quả phúc tra: Hộ Mẫu Hai' }).click();
  await dialog.getByLabel('Khiếu nại đúng: tính lại thu nhập').check();
  await fillIn(dialog, { 'Kinh doanh, dịch vụ: Thu': '12.000.000', 'Trả lời': 'Đã xác minh, tính lại (mẫu)' });
  await dialog.getByText(/vượt mức quy định/u).waitFor();
  await dialog.getByRole('button', { name: 'Ghi kết quả phúc tra' }).click();
  await dialog.waitFor({ state: 'detached' });
});

test('hết niêm yết, Chủ tịch ký: một hộ được công nhận, một hộ được trả lời kèm lý do', async () => {
  const { pathname } = new URL(page.url());
  journey.turnTo('2026-05-27');
  page = await atWork(journey, await journey.person('communeChairman', COMMUNE, 'Chủ tịch mẫu'));
  await goTo(journey, page, pathname);
  await doStep(page, 'Ký quyết định', (dialog) =>
    fillIn(dialog, {
      'Số quyết định': 'DEMO-40/QĐ-UBND',
      'Công nhận đến hết ngày': '31/12/2026',
      'Số văn bản trả lời Hộ Mẫu Hai': 'DEMO-41/UBND',
    }),
  );
  await page.getByText(/Quyết định số DEMO-40\/QĐ-UBND ngày 27\/05\/2026/u).waitFor();
  await page.getByText(/DEMO-41\/UBND; Thu nhập 12 tháng/u).waitFor();
  await journey.picture(page, 'qn-income-decided');
  const phone = await journey.open('phone');
  await journey.signIn(phone, await journey.person('povertyOfficer', COMMUNE, 'Công chức đi thôn'));
  await goTo(journey, phone, pathname);
  await phone.getByText('Hộ Mẫu Hai').first().waitFor();
  await journey.look(phone, 'phone');
});
