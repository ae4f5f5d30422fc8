import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { rounds } from '@ra-soat/server/rounds/contract.ts';
import type { Hand } from '../../tools/season/hand.ts';
import type { Journey } from '../start.ts';
import { goTo } from './office.ts';

/** Opens the round of 2022 under the plan of the district; the city's list leaves out who is on the national one. */
export async function openRound2022(journey: Journey, page: Page, desk: Hand): Promise<string> {
  await goTo(journey, page, '/rounds/open');
  await page.getByLabel('Ban chỉ đạo').fill('Ban Chỉ đạo TGNN phường Lĩnh Nam');
  await page.getByLabel('Tên văn bản').fill('Kế hoạch rà soát hộ nghèo, hộ cận nghèo năm 2022');
  await page.getByLabel('Số văn bản').fill('314/KH-UBND');
  await page.getByLabel(/^Ngày\s*\*?$/u).fill('29/08/2022');
  await page.keyboard.press('Tab');
  await page
    .getByLabel('danh sách này có gồm hộ nghèo theo chuẩn quốc gia không?')
    .selectOption('Không, chỉ gồm hộ ngoài danh sách quốc gia');
  await journey.look(page, 'open-round');
  await page.getByRole('button', { name: 'Mở đợt rà soát' }).click();
  await page.getByRole('heading', { name: 'Rà soát cuối năm 2022, Phường Lĩnh Nam' }).waitFor();
  const { rounds: own } = await desk.ask(rounds, {});
  assert.equal(own.length, 1);
  return own[0]?.roundId ?? '';
}

/** A workbook through the preview into the round. */
export async function importList(journey: Journey, page: Page, roundId: string, buffer: Buffer, look?: string) {
  await goTo(journey, page, `/rounds/${roundId}/import`);
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'ba-danh-sach-2021.xlsx', mimeType: 'application/octet-stream', buffer });
  await page.getByText('Khi nhập sẽ có').waitFor();
  if (look) await journey.look(page, look);
  await page.getByRole('button', { name: 'Nhập vào đợt rà soát' }).click();
  await page.getByText('Đã nhập xong').waitFor();
}
