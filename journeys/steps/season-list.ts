import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { duplicates } from '@ra-soat/server/duplicates/contract.ts';
import { requestBook } from '@ra-soat/server/requests/contract.ts';
import { applyForReview, caseIds } from '../../tools/season/case-ids.ts';
import { receiveRequest } from '../../tools/season/receive-request.ts';
import { commonWorkbook } from '../../tools/synth/common-workbook.ts';
import { fieldOf, fillIn } from './fill-in.ts';
import { doStep } from './office.ts';
import { sample } from './quang-khe.ts';
import { householdOf, keyOf, ofRound, toTop, visit, type Season, type Step } from './season-world.ts';

type Told = () => Season;

/** Types Mẫu số 01 from its paper. */
async function typeRequest(page: Page, key: string, reason: string): Promise<void> {
  const household = householdOf(key);
  const [head] = household.surveys.thisYear.members;
  assert.ok(head);
  await fillIn(page, { 'Nói rõ lý do đề nghị': reason, 'Họ và tên': head.name });
  await page
    .getByRole('radio', { name: head.sex === 'male' ? 'Nam' : 'Nữ', exact: true })
    .first()
    .check();
  await fillIn(page, {
    'Năm sinh': String(head.bornYear ?? head.bornOn?.slice(0, 4)),
    'Số định danh cá nhân (nếu có)': head.citizenNumber ?? '',
  });
  await fieldOf(page, 'Dân tộc').selectOption(String(head.ethnicity ?? 1));
  await fieldOf(page, 'Thôn, tổ dân phố').selectOption({ index: household.villageIndex });
  await fillIn(page, { 'Địa chỉ': household.address });
}

/** Sends it; the id of the new household. */
async function sendRequest(season: Season, page: Page, key: string): Promise<void> {
  await page.getByRole('button', { name: 'Tiếp nhận', exact: true }).click();
  const href = await page.getByRole('link', { name: 'Mở hồ sơ hộ' }).getAttribute('href');
  season.ids.set(key, href?.split('/').at(-1) ?? assert.fail('no household'));
}

function requests(test: Step, told: Told): void {
  test('Giấy đề nghị: trưởng thôn giúp hộ ghi trên điện thoại, công chức tiếp nhận tại quầy', async () => {
    const season = told();
    const { journey, head, officer, desk, roundId, villages } = season;
    journey.turnTo('2026-09-08');
    await visit(season, head, ofRound(season, '/request'));
    await typeRequest(head, '0|8', 'Lao động chính bị tai nạn, thu nhập giảm (dữ liệu mẫu)');
    await toTop(head.getByText('Chủ hộ', { exact: true }));
    await journey.picture(head, 'tt-request');
    await sendRequest(season, head, '0|8');
    await visit(season, officer, ofRound(season, '/request'));
    await typeRequest(officer, '1|16', 'Người già ốm đau dài ngày (dữ liệu mẫu)');
    await journey.picture(officer, 'cc-request');
    await sendRequest(season, officer, '1|16');
    for (const key of ['1|17', '1|18', '2|8']) {
      const household = householdOf(key);
      const villageId = villages[household.villageIndex] ?? '';
      await receiveRequest(desk, { roundId, villageId, on: '2026-09-08', source: 'reviewRequest' }, household);
      season.ids.set(key, household.householdId);
    }
    await visit(season, officer, ofRound(season, '/requests'));
    await journey.picture(officer, 'cc-requests');
    const { requests: book } = await desk.ask(requestBook, { roundId });
    assert.equal(book.length, 5);
  });
}

function crossChecks(test: Step, told: Told): void {
  test('tệp Excel của xã chỉ xem trước: mọi hộ đã có, không hộ nào bị ghi đè', async () => {
    const season = told();
    const { journey, officer: page } = season;
    const buffer = Buffer.from(await commonWorkbook(sample).xlsx.writeBuffer());
    await visit(season, page, ofRound(season, '/import'));
    const name = 'ba-danh-sach-2026.xlsx';
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    await page.getByText('Khi nhập sẽ có').waitFor();
    await toTop(page.getByRole('heading', { name: 'Từng trang tính' }));
    await journey.picture(page, 'cc-import');
  });

  test('danh sách của trường và bảo hiểm: dòng khớp, dòng cần xác nhận, dòng không thuộc hộ nào', async () => {
    const season = told();
    const { journey, officer: page } = season;
    const people = ['0|2', '0|4', '1|4'].map((key) => householdOf(key).surveys.lastYear.members[0]);
    const rows = people.map((one) => [one?.name, one?.bornOn, one?.citizenNumber, 'Không'].join(';'));
    const lines = ['Họ và tên;Ngày sinh;Số định danh;Tình trạng thẻ BHYT', ...rows, 'Lơ Mu Mẫu;05/05/1979;;Không'];
    await visit(season, page, ofRound(season, '/branches'));
    await fieldOf(page, 'Ngành').selectOption('insurance');
    await page.locator('input[type=file]').setInputFiles({
      ...{ name: 'the-bhyt-2026.csv', mimeType: 'text/csv' },
      buffer: Buffer.from(lines.join('\n')),
    });
    await page.getByRole('button', { name: 'Nhập danh sách', exact: true }).click();
    await page.getByText(/dòng khớp/u).waitFor();
    await page
      .getByRole('button', { name: /^Xem từng dòng/u })
      .first()
      .click();
    await toTop(page.getByRole('heading', { name: 'Danh sách đã nhập' }));
    await journey.picture(page, 'cc-branches');
  });
}

function likeness(test: Step, told: Told): void {
  test('hai hộ giống nhau: công chức đối chiếu, gộp làm một', async () => {
    const season = told();
    const { journey, officer: page, desk, roundId, villages } = season;
    journey.turnTo('2026-09-10');
    const one = householdOf('2|2');
    const [head, ...others] = one.surveys.thisYear.members;
    assert.ok(head);
    const { citizenNumber: _own, ...unnumbered } = head;
    const members = [unnumbered, ...others];
    const twin = { ...one, surveys: { ...one.surveys, thisYear: { ...one.surveys.thisYear, members } } };
    const where = { roundId, villageId: villages[1] ?? '', on: '2026-09-10', request: 'DEMO-9/GĐN' };
    await applyForReview(desk, where, twin, randomUUID());
    await visit(season, page, ofRound(season, '/duplicates'));
    await page.getByText(one.head).first().waitFor();
    await journey.picture(page, 'cc-duplicates');
    const merge = page.getByRole('button', { name: new RegExp(`^Gộp hai hộ.*${one.head}`, 'u') }).first();
    await merge.click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: /Thôn 3/u }).check();
    await fillIn(dialog, { 'Lý do': 'Một hộ, nộp giấy ở nơi ở tạm (dữ liệu mẫu)' });
    await dialog.getByRole('button', { name: /^Gộp hai hộ/u }).click();
    await dialog.waitFor({ state: 'detached' });
    const { merged } = await desk.ask(duplicates, { roundId });
    assert.equal(merged.length, 1);
  });
}

/** Requests, other branches, duplicates, and the list is closed: 8/9 to 14/9. */
export function listOfSeason(test: Step, told: Told): void {
  requests(test, told);
  crossChecks(test, told);
  likeness(test, told);
  test('danh sách cần rà soát được chốt', async () => {
    const season = told();
    const { journey, officer: page, desk, roundId, villages } = season;
    journey.turnTo('2026-09-14');
    await visit(season, page, ofRound(season));
    await doStep(page, 'Chốt danh sách cần rà soát');
    await page.getByText('đang rà soát').first().waitFor();
    const { byNumber } = await caseIds(desk, roundId);
    for (const household of sample.households.filter(({ classes }) => classes.before !== 'NON_POOR')) {
      const found = byNumber.get(`${villages[household.villageIndex] ?? ''}|${household.number}`);
      season.ids.set(keyOf(household), found ?? assert.fail(`household ${keyOf(household)}`));
    }
    assert.equal(season.ids.size, 30);
  });
}
