import assert from 'node:assert/strict';
import type { VillageDesk } from './village-screens.ts';
import type { BoardDesk } from './board-bulk.ts';
import { doStep, download, goTo } from './office.ts';

interface Said {
  readonly kind: 'Khiếu nại' | 'Phản ánh';
  readonly household: string;
  /** Empty: nameless. */
  readonly from: string;
  readonly content: string;
}

/** Somebody at the counter objects to a posted result. */
export async function receiveObjection({ journey, page, path }: VillageDesk, said: Said): Promise<void> {
  await goTo(journey, page, `${path}/posting`);
  await doStep(page, 'Ghi khiếu nại, phản ánh', async (dialog) => {
    const option = dialog.getByRole('option', { name: said.household }).first();
    await option.waitFor({ state: 'attached' });
    await dialog.getByRole('combobox', { name: 'Về hộ' }).selectOption((await option.getAttribute('value')) ?? '');
    await dialog.getByLabel('Loại').selectOption(said.kind);
    await dialog.getByRole('textbox', { name: 'Người gửi' }).fill(said.from);
    await dialog.getByLabel('Nội dung').fill(said.content);
  });
}

interface Answer {
  readonly head: string;
  readonly upheld: boolean;
  readonly text: string;
  readonly number: string;
}

/** The written answer, from the register of the commune; it can be printed. */
export async function answerObjection({ journey, page, path }: BoardDesk, said: Answer): Promise<void> {
  await goTo(journey, page, `${path}/objections`);
  await page.getByRole('button', { name: `Trả lời về hộ ${said.head}` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(said.upheld ? 'Chấp nhận, phúc tra hộ' : 'Không chấp nhận').check();
  await dialog.getByLabel('Nội dung trả lời').fill(said.text);
  await dialog.getByLabel('Số văn bản trả lời').fill(said.number);
  await dialog.getByRole('button', { name: 'Trả lời', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText(/^Đã trả lời \(\d+\)$/u).click();
  const letter = await download(page, /Văn bản trả lời.*PDF/u);
  assert.equal(letter.bytes.subarray(0, 5).toString(), '%PDF-');
}
