import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before } from 'node:test';
import type { Page } from 'playwright-core';
import { paperBooks } from '@ra-soat/server/paper-books/contract.ts';
import { chained } from './steps/chained.ts';
import { fillIn } from './steps/fill-in.ts';
import { doStep, goTo } from './steps/office.ts';
import { COMMUNE, quangKheDecided, type QuangKhe } from './steps/quang-khe.ts';
import { toTop } from './steps/season-world.ts';
import { startJourney, type Journey } from './start.ts';

/** The officer of xã Quảng Khê takes home every paper of last year's round as one ZIP, and keeps the book of numbers. */
let journey: Journey;
let page: Page;
let at: QuangKhe;
const test = chained('papers', () => page);

before(async () => {
  journey = await startJourney({ name: 'papers', today: '2026-01-05' });
  at = await quangKheDecided(journey);
  page = at.officer;
});
after(() => journey.stop());

test('cả bộ giấy tờ của đợt: một lần bấm, thanh tiến độ thật, một tệp ZIP', async () => {
  await goTo(journey, page, `/rounds/${at.lastRound}/papers`);
  await page.getByText('Chưa lập bộ giấy tờ nào cho đợt này.').waitFor();
  await doStep(page, 'Lập cả bộ giấy tờ');
  await page
    .getByRole('status')
    .getByText(/^Đã lập xong/u)
    .waitFor({ timeout: 300_000 });
  await toTop(page.getByRole('heading', { name: 'Cả bộ giấy tờ' }));
  await journey.picture(page, 'qn-papers');
  const [kept] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /Tải bộ giấy tờ/u }).click(),
  ]);
  const bytes = await readFile(await kept.path());
  assert.equal(bytes.subarray(0, 2).toString(), 'PK');
});

test('sổ văn bản: lấy số, hủy số có lý do, không số nào cấp hai lần', async () => {
  await doStep(page, 'Lấy số văn bản', (dialog) => fillIn(dialog, { 'Trích yếu': 'Báo cáo kết quả rà soát (mẫu)' }));
  await page.getByText(/^Đã lấy số \d+\/BC-UBND\.$/u).waitFor();
  await page.getByRole('cell', { name: 'Báo cáo kết quả rà soát (mẫu)' }).waitFor();
  const { books } = await at.desk.ask(paperBooks, { commune: COMMUNE, year: 2026 });
  const numbers = books.flatMap(({ book, lines }) => lines.map(({ number }) => `${book} ${number}`));
  assert.equal(new Set(numbers).size, numbers.length);
  await page.getByRole('cell', { name: 'Báo cáo kết quả rà soát (mẫu)' }).scrollIntoViewIfNeeded();
  await journey.picture(page, 'qn-books');
  await page.setViewportSize({ width: 360, height: 740 });
  await journey.look(page, 'phone');
});
