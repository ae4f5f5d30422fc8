import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Journey } from '../start.ts';
import { doStep, download, goTo } from './office.ts';

/** Where one village of a round is worked on, and how its pictures are named. */
export interface VillageDesk {
  readonly journey: Journey;
  readonly page: Page;
  /** `/rounds/…/villages/…` */
  readonly path: string;
  /** dd/mm/yyyy of the invitation to the Front. */
  readonly invitedOn?: string;
  /** Looks at the meeting before it is saved; the journey's own look unless told. */
  readonly shown?: (page: Page) => Promise<void>;
}

/** Who sat at the meeting: the Front's representative, chair, secretary and one more. */
export async function fillPeople(page: Page): Promise<void> {
  await page.getByLabel('Họ tên đại diện Mặt trận').fill('Vũ Thị Mẫu');
  await page.getByLabel('Chủ trì (trưởng thôn, tổ trưởng)').fill('Ngô Văn Mẫu');
  await page.getByLabel('Thư ký').fill('Bùi Thị Mẫu');
  for (let left = await page.getByRole('group', { name: /^Người dự/u }).count(); left > 1; left -= 1) {
    await page
      .getByRole('group', { name: `Người dự ${left}` })
      .getByRole('button')
      .click();
  }
  await page.getByRole('group', { name: 'Người dự 1' }).getByLabel('Họ và tên').fill('Phạm Văn Mẫu');
}

/** The three signatures under the minutes, which can be printed. */
export async function signMinutes(page: Page): Promise<void> {
  await doStep(page, 'Ghi biên bản đã ký', async (dialog) => {
    for (const signer of ['Chủ trì đã ký', 'Thư ký đã ký', 'Đại diện hộ đã ký'])
      await dialog.getByLabel(signer).check();
  });
  const minutes = await download(page, /PDF/u);
  assert.equal(minutes.bytes.subarray(0, 5).toString(), '%PDF-');
}

/** A meeting of 49 people on all that waits; `down` is agreed to by 24 of them only. Then its minutes. */
export async function holdMeeting(desk: VillageDesk, screen: string, down?: string): Promise<void> {
  const { journey, page, path, invitedOn = '20/10/2022', shown } = desk;
  await goTo(journey, page, `${path}/meeting`);
  await page.getByLabel('Địa điểm').fill('Nhà văn hóa Tổ dân phố 1');
  await page.getByLabel('Số giấy mời').fill('DEMO-08/GM-BCĐ');
  await page.getByLabel('Ngày giấy mời').fill(invitedOn);
  await page.keyboard.press('Tab');
  await fillPeople(page);
  await page.getByLabel('Số người dự họp').fill('49');
  await page.getByLabel('Số hộ có đại diện dự').fill('41');
  if (down) {
    await page.getByLabel(`Đồng ý: ${down}`, { exact: true }).fill('24');
    await page.getByLabel(`Không đồng ý: ${down}`, { exact: true }).fill('25');
    await page.getByText('24/49: không đạt, hộ phải rà soát lại').waitFor();
  }
  await page.getByLabel('Nội dung thảo luận, ý kiến tại cuộc họp').fill('Thảo luận công khai từng hộ.');
  await (shown ? shown(page) : journey.look(page, `meeting-${screen}`));
  await page.getByRole('button', { name: 'Lưu kết quả họp' }).click();
  await page.getByText('Đã ghi cuộc họp').waitFor();
  await signMinutes(page);
}

/** Everything the meetings agreed to hangs at both places. */
export async function postList({ journey, page, path }: VillageDesk, screen: string): Promise<void> {
  await goTo(journey, page, `${path}/posting`);
  await page.getByLabel('Nơi nhận khiếu nại, phản ánh').fill('Bộ phận một cửa UBND phường');
  await journey.look(page, `posting-${screen}`);
  await page.getByRole('button', { name: 'Ghi niêm yết' }).click();
  await page.getByText(/Đã ghi niêm yết \d+ hộ/u).waitFor();
  const posted = await download(page, /Word/u);
  assert.equal(posted.bytes.subarray(0, 2).toString(), 'PK');
}
