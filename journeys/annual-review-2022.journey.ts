import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import type { Page } from 'playwright-core';
import { caseList } from '@ra-soat/server/households/contract.ts';
import { villageCount } from '@ra-soat/server/places/contract.ts';
import { registryOn } from '@ra-soat/server/registry/contract.ts';
import { reportList, reportTable } from '@ra-soat/server/reports/contract.ts';
import { rounds } from '@ra-soat/server/rounds/contract.ts';
import { addSamplePerson } from '@ra-soat/server/access/sample-person.ts';
import { handOf, type Hand } from '../tools/season/hand.ts';
import { applyForReview, caseIds } from '../tools/season/case-ids.ts';
import { acceptHousehold, surveyHousehold } from '../tools/season/review-village.ts';
import { commonWorkbook } from '../tools/synth/common-workbook.ts';
import { linhNam } from '../tools/synth/sample-places.ts';
import { syntheticCommune } from '../tools/synth/synthetic-commune.ts';
import type { SyntheticHousehold } from '../tools/synth/synthetic-commune-types.ts';
import { chained } from './steps/chained.ts';
import { fillSurvey } from './steps/fill-survey.ts';
import { handOfPage } from './steps/hand-of-page.ts';
import { markSampleData } from './steps/mark-sample-data.ts';
import { atWork, doStep, download, goTo } from './steps/office.ts';
import { holdMeeting, postList } from './steps/village-screens.ts';
import { startJourney, type Journey, type Person } from './start.ts';

/**
 * Phường Lĩnh Nam, quận Hoàng Mai, 2022: one tổ dân phố of 60 invented households, from last year's workbook to the
 * signed decision, its papers and R1, R2, R3, R14, R15. What one officer does once is done here with mouse and
 * keyboard; what she does sixty times goes through the same doors without the screen.
 */
const WARD = '2023-04:00328';
const sample = syntheticCommune({
  ...linhNam,
  villages: 1,
  households: 60,
  listedShare: 0.75,
  lastYearOn: '2021-10-11',
  thisYearOn: '2022-10-10',
});
const listed = sample.households.filter(({ classes }) => classes.before !== 'NON_POOR');
const asking = sample.households.filter(({ asksForReview }) => asksForReview);
const changedAlone = listed.find(
  ({ classes, events }) => classes.before !== classes.after && classes.after !== 'NON_POOR' && events.length === 0,
);

let journey: Journey;
let officer: Page;
let desk: Hand;
let committee: Hand;
let chairman: Person;
let roundId = '';
let villageId = '';
let votedDown = '';
const path = (rest: string) => `/rounds/${roundId}${rest}`;
const village = () => ({ journey, page: officer, path: path(`/villages/${villageId}`) });

const test = chained('annual-review-2022', () => officer);

before(async () => {
  journey = await startJourney({ name: 'annual-review-2022', today: '2022-09-05' });
  await markSampleData(journey);
  officer = await atWork(journey, await journey.person('povertyOfficer', WARD, 'Lê Thị Mẫu'));
  desk = await handOfPage(journey, officer);
  const { doors } = journey.server.house;
  const second = { role: 'steeringCommittee', place: WARD, username: 'bcd', fullName: 'Phạm Văn Mẫu' } as const;
  committee = handOf(doors, await addSamplePerson(doors, second));
  chairman = await journey.person('communeChairman', WARD, 'Đỗ Văn Mẫu');
});
after(() => journey.stop());

const idOf = async ({ number }: SyntheticHousehold) =>
  (await caseIds(desk, roundId)).byNumber.get(`${villageId}|${number}`) ?? assert.fail(`no household ${number}`);

test('công chức mở đợt rà soát năm 2022 theo kế hoạch', async () => {
  await goTo(journey, officer, '/rounds/open');
  await officer.getByLabel('Ban chỉ đạo').fill('Ban Chỉ đạo TGNN phường Lĩnh Nam');
  await officer.getByLabel('Tên văn bản').fill('Kế hoạch rà soát hộ nghèo, hộ cận nghèo năm 2022');
  await officer.getByLabel('Số văn bản').fill('314/KH-UBND');
  await officer.getByLabel(/^Ngày\s*\*?$/u).fill('29/08/2022');
  await officer.keyboard.press('Tab');
  await journey.look(officer, 'open-round');
  await officer.getByRole('button', { name: 'Mở đợt rà soát' }).click();
  await officer.getByRole('heading', { name: 'Rà soát cuối năm 2022, Phường Lĩnh Nam' }).waitFor();
  const { rounds: own } = await desk.ask(rounds, {});
  roundId = own[0]?.roundId ?? '';
  assert.equal(own.length, 1);
});

test('danh sách năm trước vào từ tệp Excel: xem trước, rồi nhập; nhập lại không đổi gì', async () => {
  const buffer = Buffer.from(await commonWorkbook(sample).xlsx.writeBuffer());
  for (const time of ['first', 'second']) {
    await goTo(journey, officer, path('/import'));
    await officer
      .locator('input[type=file]')
      .setInputFiles({ name: 'ba-danh-sach-2021.xlsx', mimeType: 'application/octet-stream', buffer });
    await officer.getByText('Khi nhập sẽ có').waitFor();
    if (time === 'first') await journey.look(officer, 'import-preview');
    await officer.getByRole('button', { name: 'Nhập vào đợt rà soát' }).click();
    await officer.getByText('Đã nhập xong').waitFor();
    const { total } = await desk.ask(caseList, { roundId, limit: 1 });
    assert.equal(total, listed.length);
  }
  await journey.look(officer, 'import-done');
  const page = await desk.ask(caseList, { roundId, limit: 1 });
  villageId = page.cases[0]?.villageId ?? '';
  const [counted] = sample.villages;
  await desk.send(villageCount, {
    villageId,
    households: counted?.totalHouseholds ?? 0,
    persons: counted?.totalPersons ?? 0,
    on: '2022-09-05',
    source: 'Công an phường (dữ liệu mẫu)',
  });
});

test('hộ có Giấy đề nghị được thêm; danh sách được chốt', async () => {
  for (const [i, household] of asking.entries()) {
    const where = { roundId, villageId, on: '2022-09-05', request: `DEMO-${String(i + 1)}/GĐN` };
    await applyForReview(desk, where, household, household.householdId);
  }
  await goTo(journey, officer, path('/cases'));
  await journey.look(officer, 'cases');
  await goTo(journey, officer, path(''));
  await doStep(officer, 'Chốt danh sách cần rà soát');
  await officer.getByText('đang rà soát').first().waitFor();
  await journey.look(officer, 'board-reviewing');
});

test('một phiếu nhập bằng bàn phím, các phiếu còn lại qua cùng một cửa', async () => {
  journey.turnTo('2022-10-10');
  const household = changedAlone ?? assert.fail('no household of the sample changes class');
  votedDown = await idOf(household);
  await goTo(journey, officer, path(`/households/${votedDown}/survey`));
  await fillSurvey(officer, household.surveys.thisYear);
  await officer.getByText('Đã lưu phiếu lần 1').waitFor();
  await journey.look(officer, 'survey-saved');
  await goTo(journey, officer, `/households/${votedDown}`);
  await officer.getByText(/^Hộ cận nghèo theo chuẩn địa phương/u).waitFor();
  for (const one of listed) {
    if (one !== household) await surveyHousehold(desk, roundId, await idOf(one), one.surveys.thisYear, '2022-10-10');
  }
  for (const one of asking) await surveyHousehold(desk, roundId, one.householdId, one.surveys.thisYear, '2022-10-10');
});

test('người nhập không tự nghiệm thu; người khác nghiệm thu', async () => {
  journey.turnTo('2022-10-17');
  await assert.rejects(acceptHousehold(desk, roundId, votedDown, '2022-10-17'), { code: 'REVIEW_REFUSED' });
  for (const one of listed) await acceptHousehold(committee, roundId, await idOf(one), '2022-10-17');
  for (const one of asking) await acceptHousehold(committee, roundId, one.householdId, '2022-10-17');
});

test('họp dân: một hộ chỉ được 24/49, phải rà soát lại; thôn vẫn đi tiếp đến niêm yết', async () => {
  journey.turnTo('2022-10-25');
  await holdMeeting(village(), 'first', changedAlone?.head);
  journey.turnTo('2022-10-27');
  await postList(village(), 'first');
  const { cases } = await desk.ask(caseList, { roundId, state: 'RESURVEY' });
  assert.deepEqual(
    cases.map(({ householdId }) => householdId),
    [votedDown],
  );
  await goTo(journey, officer, path(''));
  await journey.look(officer, 'board-one-voted-down');
});

test('hộ đó được rà soát lại, họp lại, niêm yết bổ sung', async () => {
  journey.turnTo('2022-10-31');
  const household = changedAlone ?? assert.fail();
  await surveyHousehold(desk, roundId, votedDown, household.surveys.thisYear, '2022-10-31');
  await acceptHousehold(committee, roundId, votedDown, '2022-10-31');
  journey.turnTo('2022-11-03');
  await holdMeeting(village(), 'second');
  journey.turnTo('2022-11-04');
  await postList(village(), 'supplement');
});

test('hết niêm yết: tổng hợp, xin ý kiến Chủ tịch UBND quận, có trả lời', async () => {
  journey.turnTo('2022-11-14');
  await goTo(journey, officer, path(''));
  await doStep(officer, 'Tổng hợp kết quả');
  await doStep(officer, 'Ghi đã gửi xin ý kiến', (dialog) => dialog.getByLabel('Số văn bản').fill('DEMO-77/BC-UBND'));
  journey.turnTo('2022-11-18');
  await goTo(journey, officer, path(''));
  await doStep(officer, 'Ghi ý kiến trả lời', async (dialog) => {
    await dialog.getByLabel('Số văn bản').fill('DEMO-901/UBND-LĐTBXH');
    await dialog.getByLabel('Thống nhất với kết quả của xã').check();
  });
  await journey.look(officer, 'board-opinion');
});

test('Chủ tịch ký quyết định; giấy chứng nhận được cấp số; giấy tờ in được', async () => {
  journey.turnTo('2022-12-05');
  const page = await atWork(journey, chairman);
  await goTo(journey, page, path('/decision'));
  await journey.look(page, 'decision-before');
  await page.getByLabel('Số quyết định').fill('DEMO-125/QĐ-UBND');
  await page.getByLabel('Ngày có hiệu lực').fill('01/01/2023');
  await page.keyboard.press('Tab');
  await page.getByLabel('Người ký').fill('Đỗ Văn Mẫu');
  await page.getByRole('button', { name: 'Ghi quyết định đã ký' }).click();
  await page.getByText('Đã ký quyết định số DEMO-125/QĐ-UBND').waitFor();
  await doStep(page, 'Cấp số giấy chứng nhận');
  await page.getByText(/Đã cấp số cho \d+ giấy chứng nhận/u).waitFor();
  await journey.look(page, 'decision-signed');
  for (const [format, start] of [
    ['PDF', '%PDF-'],
    ['Word', 'PK'],
  ] as const) {
    const paper = await download(page, new RegExp(format, 'u'));
    assert.equal(paper.status, 200);
    assert.ok(paper.bytes.subarray(0, start.length).toString() === start);
  }
  await page.context().close();
});

test('R1, R2, R3, R14, R15 khớp nhau và khớp sổ quản lý', async () => {
  await goTo(journey, officer, path('/reports/R1'));
  for (const code of ['R1', 'R2', 'R3', 'R14', 'R15']) {
    await goTo(journey, officer, path(`/reports/${code}`));
    await journey.look(officer, `report-${code}`);
    const excel = await download(officer, /Tải Excel/u);
    assert.equal(excel.bytes.subarray(0, 2).toString(), 'PK', code);
  }
  const tables = await Promise.all(
    (['R1', 'R2', 'R3'] as const).map((code) => desk.ask(reportTable, { roundId, code })),
  );
  for (const { checks, stage } of tables) {
    assert.equal(stage, 'official');
    assert.deepEqual(
      checks.filter(({ ok }) => !ok),
      [],
    );
  }
  const { counts } = await desk.ask(registryOn, { place: WARD, on: '2023-01-01' });
  const [r15, r14] = [
    await desk.ask(reportList, { roundId, code: 'R15' }),
    await desk.ask(reportList, { roundId, code: 'R14' }),
  ];
  assert.deepEqual(
    [r15.households, r15.persons, r14.households, r14.persons],
    [counts.poor, counts.poorPersons, counts.nearPoor, counts.nearPoorPersons],
  );
  const { cases, total } = await desk.ask(caseList, { roundId, state: 'DECIDED', limit: 200 });
  assert.equal(total, listed.length + asking.length);
  assert.ok(cases.some(({ householdId }) => householdId === votedDown));
  await goTo(journey, officer, `/households/${votedDown}`);
  await journey.look(officer, 'household');
  const phone = await journey.open('phone');
  await phone.context().addCookies(await officer.context().cookies());
  for (const [screen, rest] of [
    ['board', path('')],
    ['cases', path('/cases')],
    ['household', `/households/${votedDown}`],
    ['decision', path('/decision')],
    ['report', path('/reports/R2')],
  ] as const) {
    await goTo(journey, phone, rest);
    await journey.look(phone, `phone-${screen}`);
  }
});
