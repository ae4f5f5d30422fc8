import { after, before } from 'node:test';
import type { Page } from 'playwright-core';
import { chained } from './steps/chained.ts';
import { startJourney, type Journey } from './start.ts';

/**
 * The ministry reads the country over the years, opens a province from its list, sees which printed reports of Đắk
 * Nông do not hold, and loads a number of its own. Takes pictures of the users' guide.
 */
let journey: Journey;
let page: Page;
const test = chained('history', () => page);

before(async () => {
  journey = await startJourney({ name: 'history', today: '2026-11-12' });
  const ministry = await journey.person('ministry', 'vn', 'Cán bộ Bộ mẫu');
  page = await journey.open('desktop');
  await journey.signIn(page, ministry);
  await page.getByLabel('Tên đăng nhập').waitFor({ state: 'detached' });
});
after(() => journey.stop());

test('cả nước: hai chuẩn, chỗ ngắt, chỗ lệch 119 hộ', async () => {
  await page.goto(`${journey.server.url}/history`);
  await page.getByRole('heading', { name: 'Tỷ lệ hộ nghèo (%), Cả nước' }).waitFor();
  await page.getByText('đổi chuẩn').waitFor();
  await page.getByText('0 %: 6 tỉnh').waitFor();
  await journey.picture(page, 'history');
  await page.getByText('Chỗ không cộng khớp (giữ nguyên như công bố)').click();
  await page.getByText('công bố 1.972.767, cộng lại được 1.972.648, lệch 119').first().waitFor();
  await page.locator('summary', { hasText: 'Từng số và nguồn' }).click();
  await page.getByText('QĐ 71/QĐ-LĐTBXH (2023)').first().waitFor();
  await journey.look(page, 'sources');
});

test('tỉnh mới: cộng các tỉnh cũ, không có tỷ lệ', async () => {
  await page.getByLabel('Cả nước, vùng, tỉnh').selectOption({ label: 'Tỉnh Lâm Đồng' });
  await page.getByText('số hộ là cộng của Tỉnh Bình Thuận, Tỉnh Đắk Nông, Tỉnh Lâm Đồng').waitFor();
  await page.getByRole('heading', { name: 'Số hộ nghèo, Tỉnh Lâm Đồng' }).waitFor();
});

test('Đắk Nông 2024, biểu R4: hộ nghèo từng đơn vị thiếu hụt gì', async () => {
  await page.goto(`${journey.server.url}/history`);
  await page.getByRole('link', { name: 'Thiếu hụt Đắk Nông 2024' }).click();
  await page.getByText('Cả 28 dòng của biểu in đều cộng đúng').waitFor();
  await page.getByLabel('Đơn vị', { exact: true }).selectOption({ label: 'Huyện Cư Jút' });
  await page.getByRole('heading', { name: 'Huyện Cư Jút: 204 hộ nghèo' }).waitFor();
  await journey.look(page, 'deprivations');
});

test('Đắk Nông 2024: dòng không khớp và biến động còn thiếu', async () => {
  await page.goto(`${journey.server.url}/history/movements`);
  await page.getByText('28 trong 54 dòng của biểu in không khớp').waitFor();
  await page.getByText('thiếu 11 hộ, 41 nhân khẩu ở cột 4').waitFor();
  await journey.picture(page, 'history-movements');
});

test('trên điện thoại không tràn ngang', async () => {
  const officer = await journey.person('povertyOfficer', '2025-07:24631', 'Công chức mẫu');
  const phone = await journey.open('phone');
  await journey.signIn(phone, officer);
  await phone.goto(`${journey.server.url}/history`);
  await phone.getByText('đổi chuẩn').waitFor();
  await journey.look(phone, 'phone');
  await phone.goto(`${journey.server.url}/history/deprivations`);
  await phone.getByText('Cả 28 dòng của biểu in đều cộng đúng').waitFor();
  await journey.look(phone, 'phone-deprivations');
});
