import type { Locator, Page } from 'playwright-core';
import type { Journey } from '../start.ts';
import { openSection, reloadPhone, toToday } from './field-phone.ts';

/** Pictures of the surveyors' two pages that the story itself does not pass. */

/** From the list of sections of a new form, back to it: the sections, the members, a question, the signatures. */
export async function picturesOfForm(journey: Journey, page: Page): Promise<void> {
  await page.getByText(/^Xong \d+ trên \d+ phần$/u).waitFor();
  await journey.picture(page, 'rs-sections');
  for (const [section, picture] of [
    [/^Thành viên của hộ/u, 'rs-members'],
    [/^Nhà ở/u, 'rs-question'],
    [/^Chữ ký/u, 'rs-signatures'],
  ] as const) {
    await openSection(page, section);
    await page.getByText('Chưa thay đổi gì').waitFor();
    await journey.picture(page, picture);
    await page.getByRole('link', { name: 'Các phần' }).click();
  }
}

/** A visit that met nobody, recorded; from the card of the household. */
export async function recordVainVisit(journey: Journey, page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Không gặp được hộ' }).click();
  await page.getByText('Vắng nhà').click();
  await page.getByLabel('Đã hỏi ai, bao giờ hộ về?').fill('Khóa cửa. Hàng xóm nói thứ Bảy về.');
  await journey.picture(page, 'rs-visit');
  await page.getByRole('button', { name: 'Ghi lần đến này' }).click();
  await page.getByRole('heading', { name: 'Những lần đã đến' }).waitFor();
}

/** The form of a household that is on no list; nothing is saved. */
export async function pictureOfNewHousehold(journey: Journey, page: Page): Promise<void> {
  await toToday(page);
  await page.getByRole('link', { name: 'Gặp hộ mới: ghi giấy đề nghị' }).click();
  await toTop(page, page.getByRole('heading', { name: 'Chủ hộ' }));
  await journey.picture(page, 'rs-new-household');
  await toToday(page);
}

/** The two ways to the sealed file: on the open phone, and when the PIN is forgotten. */
export async function picturesOfSealedFile(journey: Journey, page: Page): Promise<void> {
  await toToday(page);
  await page.getByRole('link', { name: 'Trên máy này' }).click();
  await toTop(page, page.getByRole('heading', { name: 'Bản sao thứ hai: tệp niêm phong' }));
  await journey.picture(page, 'rs-sealed');
  await page.getByRole('button', { name: 'Khóa máy ngay' }).click();
  await page.getByRole('button', { name: 'Quên mã PIN?' }).click();
  await journey.picture(page, 'rs-forgot');
  await reloadPhone(page);
}

async function toTop(page: Page, found: Locator): Promise<void> {
  await found.waitFor();
  await found.evaluate((element) => {
    element.scrollIntoView({ block: 'start' });
    scrollBy(0, -130);
  });
}
