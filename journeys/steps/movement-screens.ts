import type { Page } from 'playwright-core';
import type { Journey } from '../start.ts';
import { goTo } from './office.ts';

/** Opens the recording of an event at a household and chooses what happened. */
export async function openEvent(journey: Journey, page: Page, householdId: string, kind: string): Promise<void> {
  await goTo(journey, page, `/households/${householdId}`);
  await page.getByRole('link', { name: 'Ghi biến động' }).click();
  await page.getByRole('radio', { name: kind, exact: true }).click();
}

/** The day, the paper and why. */
export async function fillEvent(page: Page, on: string, reason: string, label = 'Ngày xảy ra'): Promise<void> {
  await page.getByLabel(label).first().fill(on);
  await page.keyboard.press('Tab');
  await page.getByLabel('Số giấy tờ (nếu có)').fill('15/GT');
  await page.getByLabel('Lý do, nguồn tin').fill(reason);
}

/** Records it and comes back to the household. */
export async function recordEvent(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ghi biến động' }).click();
  await page.waitForURL(/\/households\/[0-9a-f-]{36}$/u);
  await page.getByRole('region', { name: 'Biến động' }).waitFor();
}
