import { goTo } from './office.ts';
import { fillPeople, signMinutes, type VillageDesk } from './village-screens.ts';

/** A meeting that cannot be recorded before the Fatherland Front's invitation is entered; then one vote and its minutes. */
export async function meetWithFront({ journey, page, path }: VillageDesk, invitedOn: string): Promise<void> {
  await goTo(journey, page, `${path}/meeting`);
  await page.getByLabel('Địa điểm').fill('Nhà văn hóa thôn');
  await fillPeople(page);
  await page.getByLabel('Số người dự họp').fill('42');
  await page.getByLabel('Số hộ có đại diện dự').fill('40');
  const missing = page.getByText(/Còn thiếu: số, ngày giấy mời Mặt trận Tổ quốc/u);
  await missing.waitFor();
  await missing.scrollIntoViewIfNeeded();
  await journey.picture(page, 'meeting-without-front');
  await page.getByLabel('Số giấy mời').fill('DEMO-21/GM-BCĐ');
  await page.getByLabel('Ngày giấy mời').fill(invitedOn);
  await page.keyboard.press('Tab');
  await page.getByLabel('Nội dung thảo luận, ý kiến tại cuộc họp').fill('Thảo luận công khai từng hộ theo hai chuẩn.');
  await page.getByRole('button', { name: 'Danh sách', exact: false }).first().click();
  await journey.picture(page, 'meeting-two-standards');
  await page.getByRole('button', { name: 'Lưu kết quả họp' }).click();
  await page.getByText('Đã ghi cuộc họp').waitFor();
  await signMinutes(page);
}
