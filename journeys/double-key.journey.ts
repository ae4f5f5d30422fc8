import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import type { Page } from 'playwright-core';
import { paperCode } from '@ra-soat/domain/survey/paper-code.ts';
import { startJourney, type Journey } from './start.ts';
import { chained } from './steps/chained.ts';
import { COMMUNE, fieldWorld } from './steps/field-world.ts';
import { fillIn } from './steps/fill-in.ts';
import { markSampleData } from './steps/mark-sample-data.ts';
import { atWork, goTo } from './steps/office.ts';

/** One paper is keyed by two people, one of whom swaps two digits; a third settles it with the paper at hand. */
let journey: Journey;
let first: Page;
let second: Page;
let third: Page;
let at: Page;
let list: string;
let code: string;
const test = chained('double-key', () => at);

before(async () => {
  journey = await startJourney({ name: 'double-key', today: '2026-09-01' });
  const world = await fieldWorld(journey.server, (day) => journey.turnTo(day), 4);
  await markSampleData(journey);
  journey.turnTo('2026-10-06');
  const { id, village } = world.households[0] ?? assert.fail('no household');
  list = `/rounds/${world.roundId}/paper`;
  code = paperCode({ householdId: id, roundId: world.roundId });
  first = await atWork(journey, await journey.person('povertyOfficer', COMMUNE, 'Nguyễn Thị Mẫu'));
  second = await atWork(journey, await journey.person('steeringCommittee', COMMUNE, 'Trần Văn Mẫu'));
  third = await atWork(journey, await journey.person('enumerator', village, 'Lý Thị Mẫu'));
});
after(() => journey.stop());

/** What a scanner does: types the code into the field that has the focus, and Enter. */
async function scan(page: Page): Promise<void> {
  at = page;
  await page.bringToFront();
  await goTo(journey, page, list);
  await page.keyboard.type(code);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /^Nhập phiếu giấy/u }).waitFor();
}

/** Keys the paper without a mouse. */
async function key(page: Page, total: string): Promise<void> {
  await page.locator('[data-field="interviewOn"]').focus();
  await page.keyboard.type('05/10/2026');
  await page.locator('[data-field="b1.keyedTotal"]').focus();
  await page.keyboard.type(total);
  for (const path of ['signed.respondent', 'signed.enumerator']) {
    await page.locator(`[data-field="${path}"]`).focus();
    await page.keyboard.press('Space');
  }
  await page.keyboard.press('Control+s');
}

test('người thứ nhất quét mã và nhập', async () => {
  await scan(first);
  await first.getByText('Nhập lần thứ nhất', { exact: true }).waitFor();
  await journey.look(first, 'blank');
  await key(first, '150');
  await first.getByText('Chờ người khác nhập lần thứ hai').waitFor();
  await journey.look(first, 'waiting');
});

test('người thứ hai không thấy gì của lần thứ nhất; một ô khác nhau', async () => {
  await scan(second);
  await second.getByText('Nhập lần thứ hai', { exact: true }).waitFor();
  assert.equal(await second.locator('[data-field="b1.keyedTotal"]').inputValue(), '');
  assert.equal(await second.locator('[data-field="interviewOn"]').inputValue(), '');
  await key(second, '105');
  await second.getByRole('heading', { name: '1 ô khác nhau giữa hai lần nhập' }).waitFor();
});

test('người đã nhập không chốt được khi chưa có bản chụp', async () => {
  await second.getByRole('radio', { name: /^Lần 2/u }).check();
  await fillIn(second, { 'Căn cứ chốt': 'Xem lại (mẫu)' });
  await second.getByRole('button', { name: 'Chốt và ghi phiếu' }).click();
  await second.getByRole('alert').getByText('Chưa thực hiện được').waitFor();
  await journey.look(second, 'refused');
});

test('người thứ ba chốt theo phiếu giấy, phiếu được ghi', async () => {
  await scan(third);
  await third.getByRole('radio', { name: /^Lần 1/u }).check();
  await fillIn(third, { 'Căn cứ chốt': 'Phiếu giấy ghi 150 (mẫu)' });
  await third.getByRole('button', { name: 'Chốt và ghi phiếu' }).click();
  await third.getByText('Đã ghi phiếu lần 1').waitFor();
  await journey.look(third, 'settled');
  await goTo(journey, third, list);
  await third.getByText('0 chờ nhập lần hai · 0 chờ chốt ô khác nhau · 1 đã ghi').waitFor();
  await journey.look(third, 'list');
});
