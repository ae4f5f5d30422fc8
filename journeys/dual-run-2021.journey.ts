import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import type { Page } from 'playwright-core';
import { decisionPage } from '@ra-soat/server/decisions/contract.ts';
import { caseList } from '@ra-soat/server/households/contract.ts';
import { villageCount } from '@ra-soat/server/places/contract.ts';
import { registryOn } from '@ra-soat/server/registry/contract.ts';
import { reportList, reportTable } from '@ra-soat/server/reports/contract.ts';
import { roundBoard, rounds } from '@ra-soat/server/rounds/contract.ts';
import { addSamplePerson } from '@ra-soat/server/access/sample-person.ts';
import { handOf, type Hand } from '../tools/season/hand.ts';
import { receiveRequest } from '../tools/season/receive-request.ts';
import {
  acceptHousehold,
  endPosting,
  meetVillage,
  postVillage,
  surveyHousehold,
} from '../tools/season/review-village.ts';
import { takeInWorkbook } from '../tools/season/take-in-workbook.ts';
import { commonWorkbook } from '../tools/synth/common-workbook.ts';
import { incomingSheet } from '../tools/synth/incoming-sheet.ts';
import { hoanLong } from '../tools/synth/sample-places.ts';
import { syntheticCommune } from '../tools/synth/synthetic-commune.ts';
import type { SyntheticHousehold } from '../tools/synth/synthetic-commune-types.ts';
import { under2016 } from '../tools/synth/under-2016.ts';
import { chained } from './steps/chained.ts';
import { fillSurvey } from './steps/fill-survey.ts';
import { handOfPage } from './steps/hand-of-page.ts';
import { householdIds } from './steps/household-ids.ts';
import { markSampleData } from './steps/mark-sample-data.ts';
import { meetWithFront } from './steps/meet-with-front.ts';
import { atWork, doStep, download, goTo } from './steps/office.ts';
import { startJourney, type Journey, type Person } from './start.ts';

/**
 * Xã Hoàn Long, huyện Yên Mỹ, tỉnh Hưng Yên, end of 2021: the closing standard of 2016 leads, the one of 2022 stands
 * beside it. One visit, one meeting, one vote, both results; the year 2022 opens on the lists of the incoming one.
 */
const COMMUNE = '2023-04:12070';
const CLOSING = 'Chuẩn nghèo tiếp cận đa chiều giai đoạn 2016-2020';
const INCOMING = 'vn-2022';
const sample = under2016(syntheticCommune(hoanLong));
const listed = sample.households.filter(({ classes }) => classes.before !== 'NON_POOR');
const asking = sample.households.filter(({ asksForReview }) => asksForReview);
const reviewed = [...listed, ...asking];
const incoming = new Map(reviewed.map((one) => [one, incomingSheet(one)]));
/** Escaped by the closing standard and listed by the incoming one. */
const differing =
  listed.find((one) => one.classes.after === 'NON_POOR' && incoming.get(one)?.class !== 'NON_POOR') ?? assert.fail();

let journey: Journey;
let officer: Page;
let desk: Hand;
let committee: Hand;
let chairman: Person;
let roundId = '';
let villages: readonly { readonly villageId: string; readonly name: string }[] = [];
let ids: ReadonlyMap<SyntheticHousehold, string> = new Map();
const postings: string[] = [];
const path = (rest: string) => `/rounds/${roundId}${rest}`;
const villageOf = (index: number) => villages[index]?.villageId ?? assert.fail(`no thôn ${index}`);
const besideOf = (one: SyntheticHousehold) => ({ [INCOMING]: { sheet: incoming.get(one)?.sheet ?? assert.fail() } });
/** How many households come out with a class, by the closing or the incoming standard. */
const closingCount = (wanted: string) => reviewed.filter(({ classes }) => classes.after === wanted).length;
const incomingCount = (wanted: string) => reviewed.filter((one) => incoming.get(one)?.class === wanted).length;

const test = chained('dual-run-2021', () => officer);

before(async () => {
  journey = await startJourney({ name: 'dual-run-2021', today: '2021-09-06' });
  await markSampleData(journey);
  officer = await atWork(journey, await journey.person('povertyOfficer', COMMUNE, 'Đào Thị Mẫu'));
  desk = await handOfPage(journey, officer);
  const { doors } = journey.server.house;
  const second = { role: 'steeringCommittee', place: COMMUNE, username: 'bcd', fullName: 'Chu Văn Mẫu' } as const;
  committee = handOf(doors, await addSamplePerson(doors, second));
  chairman = await journey.person('communeChairman', COMMUNE, 'Lưu Văn Mẫu');
});
after(() => journey.stop());

/** Opens the year's review on screen, as the law of the day has it; its id. */
async function openReview(year: number, planned: string): Promise<string> {
  await goTo(journey, officer, '/rounds/open');
  await officer.getByLabel('Ban chỉ đạo').fill('Ban Chỉ đạo rà soát xã Hoàn Long');
  await officer.getByLabel('Tên văn bản').fill(`Kế hoạch rà soát hộ nghèo, hộ cận nghèo năm ${year}`);
  await officer.getByLabel('Số văn bản').fill('DEMO-41/KH-UBND');
  await officer.getByLabel(/^Ngày\s*\*?$/u).fill(planned);
  await officer.keyboard.press('Tab');
  await journey.look(officer, `open-round-${year}`);
  await officer.getByRole('button', { name: 'Mở đợt rà soát' }).click();
  await officer.getByRole('heading', { name: `Rà soát cuối năm ${year}, Xã Hoàn Long` }).waitFor();
  const { rounds: own } = await desk.ask(rounds, {});
  return own.find((round) => round.year === year)?.roundId ?? assert.fail('no round');
}

test('đợt rà soát năm 2021 mở sau 01/9/2021: chuẩn cũ dẫn đầu, chuẩn của kỳ sau đứng cạnh', async () => {
  roundId = await openReview(2021, '01/09/2021');
  const { round } = await desk.ask(roundBoard, { roundId });
  assert.deepEqual(
    round.standards.map(({ standard, decides }) => [standard, decides]),
    [
      ['vn-2016', true],
      [INCOMING, true],
    ],
  );
});

test('danh sách cuối năm 2020 vào từ tệp Excel, Giấy đề nghị được thêm, danh sách được chốt', async () => {
  journey.turnTo('2021-09-15');
  const bytes = Buffer.from(await commonWorkbook(sample).xlsx.writeBuffer());
  await takeInWorkbook(journey.server.house.doors, desk, roundId, bytes, { createVillages: true });
  ({ villages } = await desk.ask(roundBoard, { roundId }));
  assert.equal(villages.length, 3);
  for (const [i, { villageId }] of villages.entries()) {
    const { totalHouseholds: households = 0, totalPersons: persons = 0 } = sample.villages[i] ?? {};
    const source = 'Công an xã (dữ liệu mẫu)';
    await desk.send(villageCount, { villageId, households, persons, on: '2021-09-06', source });
  }
  for (const household of asking) {
    const where = { roundId, villageId: villageOf(household.villageIndex), on: '2021-09-15' } as const;
    await receiveRequest(desk, { ...where, source: 'reviewRequest' }, household);
  }
  await goTo(journey, officer, path(''));
  await doStep(officer, 'Chốt danh sách cần rà soát');
  await officer.getByText('đang rà soát').first().waitFor();
});

test('một lần đến hộ, hai phiếu điểm trên một màn hình; các hộ khác qua cùng một cửa', async () => {
  journey.turnTo('2021-10-11');
  ids = await householdIds(desk, roundId, villageOf, reviewed);
  const differingId = ids.get(differing) ?? assert.fail();
  await goTo(journey, officer, path(`/households/${differingId}/survey`));
  await fillSurvey(officer, differing.surveys.thisYear, { standard: 'vn-2016', version: 'v1' }, besideOf(differing));
  await officer.getByText('Đã lưu phiếu lần 1').waitFor();
  await journey.picture(officer, 'survey-two-forms');
  for (const [one, id] of ids) {
    if (one !== differing) await surveyHousehold(desk, roundId, id, one.surveys.thisYear, '2021-10-11', besideOf(one));
  }
  journey.turnTo('2021-10-15');
  for (const id of ids.values()) await acceptHousehold(committee, roundId, id, '2021-10-15');
});

test('họp thôn: chưa mời Mặt trận Tổ quốc thì không ghi được; mời rồi, một lần biểu quyết cho cả hai kết quả', async () => {
  journey.turnTo('2021-10-20');
  await meetWithFront({ journey, page: officer, path: path(`/villages/${villageOf(0)}`) }, '14/10/2021');
});

test('dịch bệnh: một thôn lấy ý kiến bằng văn bản, lý do được giữ trong biên bản', async () => {
  const on = '2021-10-20';
  const formReason = 'Thôn có ca mắc Covid-19, xã tạm dừng tụ họp (dữ liệu mẫu)';
  await meetVillage(desk, roundId, villageOf(1), { on, attendees: 45, apart: { form: 'inWriting', formReason } });
  await meetVillage(desk, roundId, villageOf(2), { on, attendees: 45 });
  await goTo(journey, officer, path(`/villages/${villageOf(1)}/meeting`));
  await journey.look(officer, 'meeting-in-writing');
});

test('niêm yết cả hai kết quả; hết hạn thì tổng hợp, xin ý kiến Chủ tịch UBND huyện', async () => {
  journey.turnTo('2021-10-22');
  await goTo(journey, officer, path(`/villages/${villageOf(0)}/posting`));
  await journey.look(officer, 'posting-ready');
  for (const { villageId } of villages) {
    const posted = (await postVillage(desk, roundId, villageId, '2021-10-22')) ?? assert.fail('nothing to post');
    postings.push(posted.postingId);
  }
  journey.turnTo('2021-11-05');
  for (const postingId of postings) await endPosting(desk, postingId, '2021-11-05');
  await goTo(journey, officer, path(''));
  await doStep(officer, 'Tổng hợp kết quả');
  await doStep(officer, 'Ghi đã gửi xin ý kiến', (dialog) => dialog.getByLabel('Số văn bản').fill('DEMO-88/BC-UBND'));
  journey.turnTo('2021-11-12');
  await goTo(journey, officer, path(''));
  await doStep(officer, 'Ghi ý kiến trả lời', async (dialog) => {
    await dialog.getByLabel('Số văn bản').fill('DEMO-702/UBND-LĐTBXH');
    await dialog.getByLabel('Thống nhất với kết quả của xã').check();
  });
});

test('một quyết định, danh sách riêng theo từng chuẩn', async () => {
  journey.turnTo('2021-12-01');
  const page = await atWork(journey, chairman);
  await goTo(journey, page, path('/decision'));
  await page.getByLabel('Số quyết định').fill('DEMO-190/QĐ-UBND');
  await page.getByLabel('Ngày có hiệu lực').fill('01/01/2022');
  await page.keyboard.press('Tab');
  await page.getByLabel('Người ký').fill('Lưu Văn Mẫu');
  await page.getByRole('button', { name: 'Ghi quyết định đã ký' }).click();
  await page.getByText('Đã ký quyết định số DEMO-190/QĐ-UBND').waitFor();
  await doStep(page, 'Cấp số giấy chứng nhận');
  await page.getByText(/Đã cấp số cho \d+ giấy chứng nhận/u).waitFor();
  await journey.look(page, 'decision-closing');
  await page.getByLabel('Theo chuẩn').selectOption(INCOMING);
  await page.getByRole('tab', { name: `(${incomingCount('NEAR_POOR')})` }).waitFor();
  await journey.look(page, 'decision-incoming');
  assert.equal((await download(page, /PDF/u)).bytes.subarray(0, 5).toString(), '%PDF-');
  await page.context().close();
  for (const [standard, count] of [
    ['vn-2016', closingCount],
    [INCOMING, incomingCount],
  ] as const) {
    const { lists } = await desk.ask(decisionPage, { roundId, standard });
    assert.deepEqual([lists.POOR.length, lists.NEAR_POOR.length], [count('POOR'), count('NEAR_POOR')]);
  }
});

test('R1, R2, R3 chính thức theo chuẩn cũ, mọi phép kiểm tra khớp; danh sách theo chuẩn mới', async () => {
  for (const code of ['R1', 'R2', 'R3'] as const) {
    const { checks, stage, standardLine } = await desk.ask(reportTable, { roundId, code });
    assert.equal(stage, 'official');
    assert.match(standardLine, new RegExp(CLOSING.slice('Chuẩn '.length), 'u'));
    assert.deepEqual(
      checks.filter(({ ok }) => !ok),
      [],
    );
  }
  await goTo(journey, officer, path('/reports/R1'));
  await journey.look(officer, 'report-closing');
  await officer.getByLabel('Theo chuẩn').selectOption(INCOMING);
  await journey.look(officer, 'report-incoming');
  await officer.getByRole('link', { name: 'Diễn biến hộ nghèo (7.2)' }).click();
  await journey.look(officer, 'report-no-opening');
  await officer.getByRole('link', { name: 'Danh sách hộ nghèo', exact: true }).click();
  await officer.getByText(new RegExp(`^${incomingCount('POOR')} hộ,`, 'u')).waitFor();
  await journey.look(officer, 'list-incoming');
  const poor = await desk.ask(reportList, { roundId, code: 'R15', standard: INCOMING });
  assert.equal(poor.households, incomingCount('POOR'));
});

test('sổ quản lý: hết năm 2021 theo chuẩn cũ, từ 01/01/2022 theo chuẩn mới; hồ sơ hộ nói điều đã đổi', async () => {
  const on = async (day: string) => (await desk.ask(registryOn, { place: COMMUNE, on: day })).counts;
  const [before, now] = [await on('2021-12-31'), await on('2022-01-01')];
  assert.deepEqual([before.poor, before.nearPoor], [closingCount('POOR'), closingCount('NEAR_POOR')]);
  assert.deepEqual([now.poor, now.nearPoor], [incomingCount('POOR'), incomingCount('NEAR_POOR')]);
  journey.turnTo('2022-01-04');
  await goTo(journey, officer, `/households/${ids.get(differing) ?? ''}`);
  await journey.picture(officer, 'household-two-standards');
});

test('đợt năm 2022 mở trên danh sách theo chuẩn mới', async () => {
  journey.turnTo('2022-09-06');
  roundId = await openReview(2022, '01/09/2022');
  await doStep(officer, 'Đưa hộ đang quản lý vào danh sách');
  await goTo(journey, officer, path('/cases'));
  await journey.look(officer, 'cases-2022');
  for (const group of ['POOR', 'NEAR_POOR'] as const) {
    const { total } = await desk.ask(caseList, { roundId, group, limit: 1 });
    assert.equal(total, incomingCount(group));
  }
});
