import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Journey } from '../start.ts';
import { download, goTo } from './office.ts';

/** The board of a round, on which many villages are worked at once. */
export interface BoardDesk {
  readonly journey: Journey;
  readonly page: Page;
  /** `/rounds/…` */
  readonly path: string;
}

/** Every agreed village hangs its list by one command, after a preview of each. */
export async function postAllVillages({ journey, page, path }: BoardDesk, villages: number): Promise<void> {
  await goTo(journey, page, path);
  await page.getByRole('button', { name: /^Niêm yết các thôn \(\d+ hộ\)$/u }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Nơi nhận khiếu nại, phản ánh').fill('Bộ phận một cửa UBND phường');
  await dialog.getByLabel(/^Đã niêm yết tại nhà văn hóa/u).check();
  const send = dialog.getByRole('button', { name: `Niêm yết ${String(villages)} thôn`, exact: true });
  await send.waitFor();
  await journey.look(page, 'post-all');
  await send.click();
  await page.getByText(new RegExp(`^Đã ghi niêm yết ${String(villages)} thôn, \\d+ hộ`, 'u')).waitFor();
}

/** Every list whose days are over comes down by one command. */
export async function endAllPostings({ journey, page, path }: BoardDesk, postings: number): Promise<void> {
  await goTo(journey, page, path);
  await page.getByRole('button', { name: 'Kết thúc các lần niêm yết đã hết hạn' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Biên bản, người xác nhận').fill('Biên bản kết thúc niêm yết DEMO-15/BB, Đặng Văn Mẫu');
  const send = dialog.getByRole('button', { name: `Ghi kết thúc ${String(postings)} lần niêm yết`, exact: true });
  await send.waitFor();
  await journey.look(page, `end-all-${String(postings)}`);
  await send.click();
  await page.getByText(`Đã ghi kết thúc ${String(postings)} lần niêm yết.`).waitFor();
}

/** The minutes of all village meetings as one file. */
export async function printAllMinutes({ journey, page, path }: BoardDesk): Promise<void> {
  await goTo(journey, page, path);
  const minutes = await download(page, /Biên bản họp dân của các thôn.*PDF/u);
  assert.equal(minutes.status, 200);
  assert.equal(minutes.bytes.subarray(0, 5).toString(), '%PDF-');
}

/** The consolidation is refused in words while an objection is open. */
export async function refusedToConsolidate({ journey, page, path }: BoardDesk): Promise<void> {
  await goTo(journey, page, path);
  await page.getByRole('button', { name: 'Tổng hợp kết quả', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Tổng hợp kết quả', exact: true }).click();
  await dialog
    .getByText(/khiếu nại, phản ánh/u)
    .first()
    .waitFor();
  await journey.look(page, 'consolidation-refused');
  await dialog.getByRole('button', { name: 'Thôi' }).click();
  await dialog.waitFor({ state: 'detached' });
}
