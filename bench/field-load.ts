import type { Page } from 'playwright-core';
import { startJourney } from '../journeys/start.ts';
import { buildWeb } from '../tools/build-web.ts';
import { scriptSizes } from './field-load/first-load.ts';
import { answerSavedMs, barePutMs, headingMs, pressUntil } from './field-load/in-page.ts';
import { SLOWED, slowPhone, type SlowPhone } from './field-load/slow-phone.ts';
import { measuredVillage, type MeasuredVillage } from './field-load/village.ts';

/** Of the invented commune two thirds are listed: some 120 in the village. */
const LISTED = 185;
const LOADS = 5;
const OPENINGS = 7;
const ANSWERS = 40;
const PIN = '280615';
/** About what a household of four is at rest. */
const ROW_BYTES = 8_000;

function percentile(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
}

/** Cold: nothing of the page is in the browser's cache. */
async function coldHeadings({ page, slow }: SlowPhone, url: string): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  const times: number[] = [];
  await slow(SLOWED);
  for (let at = 0; at < LOADS; at += 1) {
    await cdp.send('Network.clearBrowserCache');
    await cdp.send('Storage.clearDataForOrigin', { origin: new URL(url).origin, storageTypes: 'all' });
    times.push(await headingMs(page, url));
  }
  await slow(1);
  return percentile(times, 0.5);
}

async function pressPin(page: Page): Promise<void> {
  for (const digit of PIN) await page.getByRole('button', { name: digit, exact: true }).click();
}

/** From the PIN that ends the set-up until every household can be opened: sign-in, keys, check-in and pull. */
async function firstSync(phone: SlowPhone, url: string, village: MeasuredVillage) {
  const { page } = phone;
  await page.goto(url);
  await page.getByLabel('Tên đăng nhập').fill(village.sign.username);
  await page.getByLabel('Mật khẩu').fill(village.sign.password);
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await pressPin(page);
  await phone.edgeOfNetwork();
  phone.apiBytes();
  const started = performance.now();
  await pressPin(page);
  await page.getByText(`trên ${village.households} hộ`).waitFor({ timeout: 60_000 });
  const ms = performance.now() - started;
  await page.getByText(/nhận \d+ hộ có thay đổi/u).waitFor({ timeout: 60_000 });
  await phone.goodNetwork();
  return { ms, kb: phone.apiBytes() / 1000 };
}

/** The household of thirty: from the press on its form until its sections are there; then the list of its members. */
async function openLarge({ page, slow }: SlowPhone, { roundId, large }: MeasuredVillage) {
  const card = `/di-ra-soat/ho/${roundId}/${large}`;
  const forms: number[] = [];
  const lists: number[] = [];
  await page.getByLabel('Tìm hộ').fill('lò văn mẫu 7');
  await page.locator(`a[href="${card}"]`).click();
  await page.locator(`a[href^="${card}/phieu"]`).first().waitFor();
  await slow(SLOWED);
  for (let at = 0; at < OPENINGS; at += 1) {
    const form = await pressUntil(page, `a[href="${card}/phieu"]`, `a[href="${card}/phieu/members"]`);
    const members = await pressUntil(page, `a[href="${card}/phieu/members"]`, 'main li:nth-of-type(30)');
    // The first opening fetches the form's script as well.
    if (at > 0) forms.push(form);
    if (at > 0) lists.push(members);
    await page.goBack();
    await page.goBack();
    await page.locator(`a[href="${card}/phieu"]`).waitFor();
  }
  await slow(1);
  return { form: percentile(forms, 0.5), list: percentile(lists, 0.5) };
}

async function answers({ page, slow }: SlowPhone, { roundId, large }: MeasuredVillage) {
  const card = `/di-ra-soat/ho/${roundId}/${large}`;
  await pressUntil(page, `a[href="${card}/phieu"]`, `a[href="${card}/phieu/home"]`);
  await pressUntil(page, `a[href="${card}/phieu/home"]`, 'main input[type=radio]');
  const usual = await answerSavedMs(page, ANSWERS);
  const bare = await barePutMs(page, ANSWERS, ROW_BYTES);
  await slow(SLOWED);
  const slowed = await answerSavedMs(page, ANSWERS);
  await slow(1);
  return {
    ...{ usual: percentile(usual, 0.5), usual95: percentile(usual, 0.95), slowed95: percentile(slowed, 0.95) },
    ...{ bare: percentile(bare, 0.5), bare95: percentile(bare, 0.95) },
  };
}

/** The field app on a cheap phone at the edge of the network: what it loads, draws, fetches, opens and saves. */
export async function run(): Promise<{
  name: 'field-load';
  figures: Record<string, number>;
  ratios: Record<string, number>;
}> {
  await buildWeb();
  const journey = await startJourney({ name: 'field-load', today: '2026-09-01' });
  try {
    const village = await measuredVillage(journey, LISTED);
    const phone = await slowPhone(await journey.open('phone'));
    const url = `${journey.server.url}/di-ra-soat/`;
    const office = await coldHeadings(phone, journey.server.url);
    const heading = await coldHeadings(phone, url);
    const sync = await firstSync(phone, url, village);
    const large = await openLarge(phone, village);
    const answer = await answers(phone, village);
    const { first, all } = scriptSizes();
    return {
      name: 'field-load',
      figures: {
        ...{ script_gzip_kb: first, script_all_gzip_kb: all, heading_ms: heading, office_heading_ms: office },
        ...{ households: village.households, first_sync_kb: sync.kb, first_sync_ms: sync.ms },
        ...{ answer_saved_ms_p50: answer.usual, answer_saved_ms_p95: answer.usual95 },
        ...{ open_30_members_ms: large.form, list_30_members_ms: large.list },
        ...{ answer_saved_slowed_ms_p95: answer.slowed95, bare_put_ms_p95: answer.bare95 },
      },
      ratios: { heading_to_office_heading: heading / office, answer_to_bare_put: answer.usual / answer.bare },
    };
  } finally {
    await journey.stop();
  }
}
