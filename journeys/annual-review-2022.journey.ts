import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import type { Page } from 'playwright-core';
import { caseList, householdPage } from '@ra-soat/server/households/contract.ts';
import { surveyEntry } from '@ra-soat/server/surveys/contract.ts';
import { addSamplePerson } from '@ra-soat/server/access/sample-person.ts';
import { handOf, type Hand } from '../tools/season/hand.ts';
import { acceptHousehold, meetVillage, surveyHousehold } from '../tools/season/review-village.ts';
import { handOutAndTell } from './steps/after-screens.ts';
import { endAllPostings, postAllVillages, printAllMinutes, refusedToConsolidate } from './steps/board-bulk.ts';
import { chained } from './steps/chained.ts';
import { amendDecision, holdCommittee, signDecision } from './steps/decide-screens.ts';
import { fillSurvey } from './steps/fill-survey.ts';
import { handOfPage } from './steps/hand-of-page.ts';
import { markSampleData } from './steps/mark-sample-data.ts';
import { answerObjection, receiveObjection } from './steps/objection-screens.ts';
import { atWork, doStep, goTo } from './steps/office.ts';
import { importList, openRound2022 } from './steps/open-and-list.ts';
import { holdMeeting, postList } from './steps/village-screens.ts';
import { asking, completeWard, countIn, leavingIn, listed, listOfLastYear, type Ward } from './steps/ward-2022.ts';
import { lookAtReports, reportsEqualRegistry } from './steps/ward-reports.ts';
import { startJourney, type Journey, type Person } from './start.ts';

/**
 * Phường Lĩnh Nam, quận Hoàng Mai, 2022: 27 tổ dân phố of 6,000 invented households, by the national standard and that
 * of the city, from last year's workbook to the signed decision and its amendment. What one officer does once is done
 * here with mouse and keyboard; what she does 27 times goes through the bulk actions of the board, and what two hundred
 * times through the same doors without the screen.
 */
const WARD = '2023-04:00328';
const FIRST = 'DEMO-125/QĐ-UBND';
/** One household in each of four tổ dân phố: voted down, complaining, spoken of, and decided by a mistake. */
const [votedDown, complaining, spokenOf, mistaken] = [0, 4, 3, 5].map(leavingIn);

let journey: Journey;
let officer: Page;
let desk: Hand;
let committee: Hand;
let deputy: Person;
let ward: Ward;
const path = (rest = '') => `/rounds/${ward.roundId}${rest}`;
const board = (page = officer) => ({ journey, page, path: path() });
const village = (index: number) => ({ journey, page: officer, path: path(`/villages/${villageId(index)}`) });
const villageId = (index: number) => ward.villages[index] ?? assert.fail();
const all = () => [...listed, ...asking];
type Household = (typeof listed)[number];
const known = (household: Household | undefined) => household ?? assert.fail();

const test = chained('annual-review-2022', () => officer);

before(async () => {
  journey = await startJourney({ name: 'annual-review-2022', today: '2022-09-05' });
  await markSampleData(journey);
  officer = await atWork(journey, await journey.person('povertyOfficer', WARD, 'Lê Thị Mẫu'));
  desk = await handOfPage(journey, officer);
  committee = await person('steeringCommittee', 'bcd', 'Phạm Văn Mẫu');
  deputy = await journey.person('communeChairman', WARD, 'Đỗ Văn Mẫu');
});
after(() => journey.stop());

async function person(role: 'steeringCommittee' | 'enumerator', username: string, fullName: string, place = WARD) {
  const { doors } = journey.server.house;
  return handOf(doors, await addSamplePerson(doors, { role, place, username, fullName }));
}

/** Another form of one household with the facts of last year's visit, accepted by the committee. */
async function surveyAnew(by: Hand, household: Household, on: string): Promise<void> {
  await surveyHousehold(by, ward.roundId, ward.idOf(household), household.surveys.lastYear, on);
  await acceptHousehold(committee, ward.roundId, ward.idOf(household), on);
}

test('công chức mở đợt rà soát năm 2022 theo hai chuẩn', async () => {
  const roundId = await openRound2022(journey, officer, desk);
  ward = { roundId, villages: [], idOf: () => assert.fail() };
});

test('danh sách năm trước của 27 tổ vào từ một tệp Excel; nhập lại không đổi gì', async () => {
  const { roundId } = ward;
  const buffer = await listOfLastYear();
  await importList(journey, officer, roundId, buffer, 'import-preview');
  assert.equal(await countIn(desk, roundId), listed.length);
  await importList(journey, officer, roundId, buffer);
  assert.equal(await countIn(desk, roundId), listed.length);
  await journey.look(officer, 'import-done');
});

test('hộ có Giấy đề nghị được thêm; danh sách được chốt', async () => {
  ward = await completeWard(desk, ward.roundId, '2022-09-05');
  await goTo(journey, officer, path('/cases'));
  await journey.look(officer, 'cases');
  await goTo(journey, officer, path());
  await doStep(officer, 'Chốt danh sách cần rà soát');
  await officer.getByText('đang rà soát').first().waitFor();
  await journey.look(officer, 'board-reviewing');
});

test('một phiếu nhập bằng bàn phím, có kết quả theo chuẩn thành phố; các phiếu còn lại qua cùng một cửa', async () => {
  journey.turnTo('2022-10-10');
  const household = known(votedDown);
  const id = ward.idOf(household);
  await goTo(journey, officer, path(`/households/${id}/survey`));
  await fillSurvey(officer, household.surveys.thisYear);
  await officer.getByText('Đã lưu phiếu lần 1').waitFor();
  await journey.look(officer, 'survey-saved');
  await goTo(journey, officer, `/households/${id}`);
  await officer
    .getByText(/^Chuẩn nghèo thành phố Hà Nội 2022-2025/u)
    .first()
    .waitFor();
  for (const one of all()) {
    if (one !== household)
      await surveyHousehold(desk, ward.roundId, ward.idOf(one), one.surveys.thisYear, '2022-10-10');
  }
});

test('người nhập không tự nghiệm thu; người khác nghiệm thu', async () => {
  journey.turnTo('2022-10-17');
  const { roundId } = ward;
  const own = acceptHousehold(desk, roundId, ward.idOf(known(votedDown)), '2022-10-17');
  await assert.rejects(own, { code: 'REVIEW_REFUSED' });
  for (const one of all()) await acceptHousehold(committee, roundId, ward.idOf(one), '2022-10-17');
});

test('27 tổ họp dân; ở tổ 1 một hộ chỉ được 24/49; biên bản của cả phường in một lần', async () => {
  journey.turnTo('2022-10-25');
  await holdMeeting(village(0), 'first', known(votedDown).head);
  for (const id of ward.villages.slice(1))
    await meetVillage(desk, ward.roundId, id, { on: '2022-10-25', attendees: 48 });
  await printAllMinutes(board());
});

test('tổ 1 niêm yết riêng, 26 tổ còn lại niêm yết một lần sau khi xem trước', async () => {
  journey.turnTo('2022-10-27');
  await postList(village(0), 'first');
  await postAllVillages(board(), ward.villages.length - 1);
  const { cases } = await desk.ask(caseList, { roundId: ward.roundId, state: 'RESURVEY' });
  assert.deepEqual(
    cases.map(({ householdId }) => householdId),
    [ward.idOf(known(votedDown))],
  );
  await journey.look(officer, 'board-one-voted-down');
});

test('hộ bị bác ở họp dân được rà soát lại, họp lại, niêm yết bổ sung', async () => {
  journey.turnTo('2022-10-31');
  await surveyAnew(desk, known(votedDown), '2022-10-31');
  journey.turnTo('2022-11-03');
  await holdMeeting(village(0), 'second');
  journey.turnTo('2022-11-04');
  await postList(village(0), 'supplement');
});

test('khiếu nại của chính hộ được chấp nhận: rà soát viên khác phúc tra, phiếu mới, họp và niêm yết lại', async () => {
  const household = known(complaining);
  const { head } = household;
  const content = 'Gia đình tôi vẫn khó khăn như năm trước, đề nghị xem lại phiếu.';
  await receiveObjection(village(4), { kind: 'Khiếu nại', household: head, from: head, content });
  const text = 'Chấp nhận khiếu nại, giao rà soát viên khác phúc tra hộ.';
  await answerObjection(board(), { head, upheld: true, number: 'DEMO-31/UBND', text });
  const second = await person('enumerator', 'rsv2', 'Đặng Thị Mẫu', villageId(4));
  const entry = await second.ask(surveyEntry, { roundId: ward.roundId, householdId: ward.idOf(household) });
  assert.equal(entry.reverify?.name, 'Lê Thị Mẫu');
  await surveyAnew(second, household, '2022-11-04');
  journey.turnTo('2022-11-07');
  await holdMeeting(village(4), 'after-complaint');
  journey.turnTo('2022-11-08');
  await postList(village(4), 'after-complaint');
  await goTo(journey, officer, `/households/${ward.idOf(household)}`);
  await journey.look(officer, 'household-after-complaint');
});

test('gỡ tất cả danh sách hết hạn; còn một phản ánh thì chưa tổng hợp được; phản ánh bị bác có văn bản', async () => {
  journey.turnTo('2022-11-09');
  const { head } = known(spokenOf);
  const content = 'Hộ này còn khó khăn, không nên đưa ra khỏi danh sách.';
  await receiveObjection(village(3), { kind: 'Phản ánh', household: head, from: '', content });
  journey.turnTo('2022-11-14');
  await endAllPostings(board(), ward.villages.length + 2);
  await refusedToConsolidate(board());
  const text = 'Đã kiểm tra phiếu và hộ, kết quả đúng; giữ nguyên kết quả đã niêm yết.';
  await answerObjection(board(), { head, upheld: false, number: 'DEMO-32/UBND', text });
  await journey.look(officer, 'objections-answered');
});

test('Ban Chỉ đạo họp về kết quả các tổ; tổng hợp, xin ý kiến UBND quận', async () => {
  await holdCommittee(board());
  await goTo(journey, officer, path());
  await doStep(officer, 'Tổng hợp kết quả');
  await doStep(officer, 'Ghi đã gửi xin ý kiến', (dialog) => dialog.getByLabel('Số văn bản').fill('DEMO-77/BC-UBND'));
  journey.turnTo('2022-11-18');
  await goTo(journey, officer, path());
  await doStep(officer, 'Ghi ý kiến trả lời', async (dialog) => {
    await dialog.getByLabel('Số văn bản').fill('DEMO-901/UBND-LĐTBXH');
    await dialog.getByLabel('Thống nhất với kết quả của xã').check();
  });
  await journey.look(officer, 'board-opinion');
});

test('Phó Chủ tịch ký thay Chủ tịch; giấy chứng nhận được cấp số, giao ở tổ 1; hộ được báo kết quả', async () => {
  journey.turnTo('2022-12-05');
  const page = await atWork(journey, deputy);
  await signDecision(board(page), { number: FIRST, signer: deputy.fullName });
  await page.context().close();
  journey.turnTo('2022-12-12');
  await handOutAndTell(board(), villageId(0));
});

test('sai sót phát hiện sau quyết định: mở lại hồ sơ, làm lại các bước, quyết định sửa đổi nêu quyết định cũ', async () => {
  journey.turnTo('2022-12-13');
  const household = known(mistaken);
  const id = ward.idOf(household);
  await goTo(journey, officer, `/households/${id}`);
  await doStep(officer, 'Mở lại hồ sơ', async (dialog) => {
    await dialog.getByLabel('Văn bản làm căn cứ').fill('Kết luận DEMO-05/KL-UBND ngày 12/12/2022');
    await dialog.getByLabel('Lý do').fill('Chép sai tổng điểm B1 từ phiếu giấy (dữ liệu mẫu)');
  });
  await surveyAnew(desk, household, '2022-12-13');
  journey.turnTo('2022-12-15');
  await holdMeeting(village(5), 'after-decision');
  journey.turnTo('2022-12-16');
  await postList(village(5), 'after-decision');
  journey.turnTo('2022-12-27');
  await endAllPostings(board(), 1);
  const page = await atWork(journey, deputy);
  const paper = { number: 'DEMO-140/QĐ-UBND', signer: deputy.fullName };
  await amendDecision(board(page), household.head, FIRST, paper);
  await page.context().close();
});

test('R1, R2, R3, R14, R15 chính thức, khớp nhau và khớp sổ quản lý theo từng chuẩn', async () => {
  await lookAtReports(board());
  await reportsEqualRegistry(desk, ward.roundId, WARD, '2023-01-01');
  assert.equal(await countIn(desk, ward.roundId, 'DECIDED'), all().length);
  const id = ward.idOf(known(mistaken));
  const { rounds, status } = await desk.ask(householdPage, { householdId: id });
  const decided = rounds.flatMap(({ results }) => results.filter(({ layer }) => layer === 'decided')).at(-1);
  assert.equal(decided?.class, known(mistaken).classes.before);
  assert.ok(status.some(({ decision }) => decision === FIRST));
  assert.ok(status.some(({ decision }) => decision === 'DEMO-140/QĐ-UBND'));
});

test('xem trên điện thoại', async () => {
  const id = ward.idOf(known(mistaken));
  await goTo(journey, officer, `/households/${id}`);
  await journey.look(officer, 'household');
  const phone = await journey.open('phone');
  await phone.context().addCookies(await officer.context().cookies());
  for (const [screen, rest] of [
    ['board', path()],
    ['cases', path('/cases')],
    ['committee', path('/committee')],
    ['objections', path('/objections')],
    ['household', `/households/${id}`],
    ['decision', path('/decision')],
    ['report', path('/reports/R2')],
  ] as const) {
    await goTo(journey, phone, rest);
    await journey.look(phone, `phone-${screen}`);
  }
});
