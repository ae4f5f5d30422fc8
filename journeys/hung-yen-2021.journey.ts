import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before } from 'node:test';
import type { Page } from 'playwright-core';
import { attendanceMark, pointAsk, sessionQuestions } from '@ra-soat/server/attendance/contract.ts';
import { trainingCoverage, trainingIndicators } from '@ra-soat/server/coverage/contract.ts';
import { questionAnswer, questionTake } from '@ra-soat/server/questions/contract.ts';
import { traineePage, traineesInvite, traineesLoad } from '@ra-soat/server/trainees/contract.ts';
import { trainingSessionPage, trainingSessionStep } from '@ra-soat/server/training-sessions/contract.ts';
import type { Hand } from '../tools/season/hand.ts';
import { chained } from './steps/chained.ts';
import { boardEqualsSql, lookOnBoth, tilesIn } from './steps/conference-board.ts';
import { conferencePeople, hostedPoints, makePoints, type Point } from './steps/conference-people.ts';
import { handOfPage } from './steps/hand-of-page.ts';
import { markSampleData } from './steps/mark-sample-data.ts';
import { atWork, goTo } from './steps/office.ts';
import { planConference } from './steps/plan-conference.ts';
import { unitsUnder } from './steps/training-steps.ts';
import { startJourney, type Journey } from './start.ts';

/**
 * Tỉnh Hưng Yên, 26 and 27/8/2021: one online conference of 172 points (the province, 10 districts, 161 communes) on the
 * standard of 2022-2025. The units are real (the list of 2023 has the same), the people invented.
 */
const PROVINCE = '2023-04:33';
const PEOPLE = 3 + 10 * 2 + 161 * 3;
const QUESTIONS = 40;
/** Communes by their order: cut off, silent, and those that began but did not finish. */
const CUT = 5;
const isSilent = (n: number) => n % 20 === 7;
const isSlow = (n: number) => n % 10 === 3;

let journey: Journey;
let page: Page;
let hand: Hand;
let campaignId = '';
let points: Point[] = [];
const sessionId = randomUUID();
const root = randomUUID();
const path = (rest: string) => `/training/${campaignId}${rest}`;
const board = () => path(`/sessions/${sessionId}/board`);
const communes = () => points.filter(({ level }) => level === 'commune');
const many = (is: (n: number) => boolean) => communes().filter((_, n) => is(n)).length;
const test = chained('hung-yen-2021', () => page);

before(async () => {
  journey = await startJourney({ name: 'hung-yen-2021', today: '2021-08-20' });
  journey.turnHour('08:00');
  await markSampleData(journey);
  page = await atWork(journey, await journey.person('provincialDepartment', PROVINCE, 'Cán bộ Sở mẫu'));
  hand = await handOfPage(journey, page);
});
after(() => journey.stop());

/** Ticks people of a point in a half-day, as its host. */
async function tick({ host, pointId }: Point, half: number, people: readonly string[], state: 'present' | 'late') {
  if (people.length === 0) return;
  await host.send(attendanceMark, { pointId, half, people: people.map((personId) => ({ personId, state })) });
}

test('Sở lập đợt tập huấn trực tuyến hai ngày; cây 172 điểm cầu làm từ danh mục đơn vị', async () => {
  campaignId = await planConference(hand, { place: PROVINCE, sessionId, root });
  await makePoints(hand, sessionId, root);
  const { points: made } = await hand.ask(trainingSessionPage, { sessionId });
  const above = made.filter(({ parentId }) => parentId === root);
  assert.deepEqual([made.length, above.length], [172, 10]);
  await goTo(journey, page, path(`/sessions/${sessionId}`));
  await page.getByText('172 điểm cầu').first().waitFor();
  await lookOnBoth(journey, page, 'points');
});

test('506 người nạp một lần từ bảng, mỗi người ngồi ở điểm cầu của đơn vị mình, nhận mã mời', async () => {
  const [districts, under] = [
    await unitsUnder(journey, PROVINCE, 'district'),
    await unitsUnder(journey, PROVINCE, 'commune'),
  ];
  assert.deepEqual([districts.length, under.length], [10, 161]);
  const table = { text: conferencePeople(districts, under) };
  const load = { campaignId, place: PROVINCE, sessionId, table };
  const loaded = await hand.send(traineesLoad, { ...load, mode: 'all' });
  assert.deepEqual([loaded.added, loaded.seated, loaded.faultyRows], [PEOPLE, PEOPLE, 0]);
  await hand.send(traineesInvite, { campaignId, place: PROVINCE, whom: { kind: 'waiting' } });
  const { rows } = await journey.server.house.doors.database.pool.query<{ wrong: number }>(
    `select count(*)::integer as wrong from training_seat seat join training_point point using (point_id)
     where seat.session_id = $1 and point.place_id <> seat.place_id`,
    [sessionId],
  );
  assert.deepEqual(rows, [{ wrong: 0 }]);
  points = await hostedPoints(journey, hand, sessionId);
  assert.deepEqual(new Set(communes().map(({ people }) => people.length)), new Set([3]));
  await goTo(journey, page, path('/people'));
  await page.getByText('Người Mẫu 1', { exact: true }).first().waitFor();
  await lookOnBoth(journey, page, 'people');
});

test('7 giờ 20 ngày 26/8: hội nghị mở, chưa điểm nào báo; bảng trên máy tính và điện thoại', async () => {
  journey.turnTo('2021-08-26');
  journey.turnHour('07:20');
  await hand.send(trainingSessionStep, { sessionId, to: 'running' });
  await goTo(journey, page, board());
  const total = await boardEqualsSql(journey, page, { sessionId, half: 0 });
  assert.deepEqual(total, { expected: PEOPLE, present: 0, late: 0, delayed: 0, questions: 0 });
  assert.equal(await tilesIn(page, 'waiting'), 172);
  await lookOnBoth(journey, page, 'board-before');
});

test('7 giờ 35: các điểm điểm danh, điểm chậm mới có một người; bảng khớp cơ sở dữ liệu', async () => {
  journey.turnHour('07:35');
  for (const [n, point] of communes().entries()) {
    if (n === CUT || isSilent(n)) continue;
    await tick(point, 0, isSlow(n) ? point.people.slice(0, 1) : point.people, 'present');
  }
  for (const point of points.filter(({ level }) => level !== 'commune')) await tick(point, 0, point.people, 'present');
  const { present } = await boardEqualsSql(journey, page, { sessionId, half: 0 });
  const slow = many(isSlow);
  const silent = many(isSilent);
  assert.equal(present, PEOPLE - 3 * (silent + 1) - 2 * slow);
  assert.equal(await tilesIn(page, 'full'), 172 - silent - slow - 1);
  await lookOnBoth(journey, page, 'board-running');
});

let hostPage: Page;

test('một xã báo mất mạng rồi bị ngắt hẳn: điểm danh ngoại tuyến "chờ gửi", báo lúc này bị từ chối bằng lời', async () => {
  const point = communes()[CUT] ?? assert.fail();
  hostPage = await atWork(journey, await journey.person('povertyOfficer', point.place, 'Công chức mẫu'));
  await hostPage.clock.setFixedTime(journey.server.house.doors.clock.now());
  await goTo(journey, hostPage, path(`/sessions/${sessionId}/points/${point.pointId}`));
  await hostPage.getByText('Mã điểm danh').first().waitFor();
  await lookOnBoth(journey, hostPage, 'host');
  await hostPage.getByRole('button', { name: 'Báo mất mạng' }).click();
  await hostPage.getByText('Đã báo.').waitFor();
  await page.locator('a[data-state="trouble"]').waitFor();
  await hostPage.context().setOffline(true);
  const present = hostPage.getByRole('button', { name: /^Có mặt: /u });
  for (const left of [2, 1]) {
    await present.first().click();
    await hostPage.getByText(`${String(3 - left)} lượt đang chờ gửi trên máy này`).waitFor();
    assert.equal(await present.count(), left);
  }
  assert.equal(await hostPage.getByText('Có mặt, chờ gửi').count(), 2);
  await hostPage.getByRole('button', { name: 'Báo mất mạng' }).click();
  await hostPage.getByRole('alert').filter({ hasText: 'mạng' }).waitFor();
  await hostPage.getByText('Mất mạng: mã cũ đã hết hạn').waitFor({ timeout: 45_000 });
  await lookOnBoth(journey, hostPage, 'host-offline');
});

test('7 giờ 50: điểm chưa báo và điểm im lặng đứng đầu bảng để gọi; người đến muộn được ghi muộn', async () => {
  journey.turnHour('07:50');
  for (const [n, point] of communes().entries())
    if (isSlow(n) && n % 20 === 3) await tick(point, 0, point.people.slice(1), 'late');
  const { late } = await boardEqualsSql(journey, page, { sessionId, half: 0 });
  const finished = many((n) => isSlow(n) && n % 20 === 3);
  assert.equal(late, 2 * finished);
  const silent = many(isSilent);
  const slow = many(isSlow);
  assert.deepEqual(
    [await tilesIn(page, 'trouble'), await tilesIn(page, 'late'), await tilesIn(page, 'silent')],
    [1, silent, slow - finished],
  );
  await page.getByRole('heading', { name: `Cần gọi (${String(1 + silent + slow - finished)})` }).waitFor();
  await lookOnBoth(journey, page, 'board-calls');
});

test('xã có mạng trở lại: các lượt tới muộn, mỗi lượt một lần, bảng nói rõ; bảng mất mạng cũng nói rõ', async () => {
  await hostPage.context().setOffline(false);
  await hostPage.getByText('đến muộn do mất mạng').nth(1).waitFor();
  await hostPage.getByRole('button', { name: 'Báo đã trở lại' }).click();
  await hostPage.getByText('Đã báo.').waitFor();
  await hostPage.getByText('Đọc cho người dự trực tuyến').waitFor();
  await lookOnBoth(journey, hostPage, 'host-back');
  const tile = page.locator('a[data-state="back"]').filter({ hasText: '2 lượt đến muộn do mất mạng' });
  await tile.waitFor();
  const { delayed } = await boardEqualsSql(journey, page, { sessionId, half: 0 });
  assert.equal(delayed, 2);
  await journey.look(page, 'board-back');
  await page.context().setOffline(true);
  await page.getByText('Mất kết nối: số liệu dưới đây có thể đã cũ').waitFor();
  await journey.look(page, 'board-stale');
  await page.context().setOffline(false);
  await page.getByText('Mất kết nối: số liệu dưới đây có thể đã cũ').waitFor({ state: 'detached' });
});

test('40 câu hỏi từ các điểm, hai câu từ điện thoại bằng mã mời; bảng đếm đúng', async () => {
  const heard = communes().filter((_, n) => !isSilent(n));
  for (const [n, { host, pointId }] of heard.slice(10, 8 + QUESTIONS).entries()) {
    const text = `Câu ${String(n + 1)}: hộ có người làm việc ở xa thì tính chiều việc làm thế nào?`;
    await host.send(pointAsk, {
      questionId: randomUUID(),
      pointId,
      code: null,
      asker: `Người Mẫu ${String(n + 1)}`,
      text,
    });
  }
  for (const [n, { people }] of communes().slice(0, 2).entries()) {
    const { code } = await hand.ask(traineePage, { campaignId, personId: people[2] ?? '' });
    const phone = await journey.open('phone');
    await phone.goto(`${journey.server.url}/diem-danh`);
    await phone.getByLabel('Mã mời').fill(code ?? assert.fail('no code'));
    await phone.getByRole('button', { name: 'Tiếp tục' }).click();
    await phone.getByRole('button', { name: /Hội nghị tập huấn/u }).click();
    await phone
      .getByLabel('Câu hỏi')
      .fill(`Câu ${String(QUESTIONS - 1 + n)}: Mặt trận không cử người dự thì có họp được không?`);
    if (n === 0) await journey.look(phone, 'phone-asks');
    await phone.getByRole('button', { name: 'Gửi câu hỏi' }).click();
    await phone.getByText('Đã gửi câu hỏi.').waitFor();
    await phone.context().close();
  }
  const { questions } = await boardEqualsSql(journey, page, { sessionId, half: 0 });
  assert.equal(questions, QUESTIONS);
  await lookOnBoth(journey, page, 'board-questions');
});

test('câu hỏi có người nhận, một câu trả lời công bố cho mọi người và một xã đọc được; các câu khác trả lời cùng cửa', async () => {
  const asked = await hand.ask(sessionQuestions, { sessionId });
  assert.equal(asked.questions.length, QUESTIONS);
  const [first, ...rest] = asked.questions;
  await goTo(journey, page, path('/questions'));
  const card = page.getByRole('article', { name: first?.text ?? '' });
  await card.getByRole('button', { name: 'Giao người trả lời' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Trả lời trước hết ngày').fill('27/08/2021');
  await page.keyboard.press('Tab');
  await dialog.getByRole('button', { name: 'Giao người trả lời' }).click();
  await card.getByText('đã có người nhận').waitFor();
  await card.getByRole('button', { name: 'Trả lời', exact: true }).click();
  await dialog.getByLabel('Câu trả lời').fill('Phải mời Mặt trận Tổ quốc; có giấy mời thì cuộc họp mới được xác nhận.');
  await dialog.getByRole('button', { name: 'Trả lời', exact: true }).click();
  await card.getByText('đã trả lời', { exact: true }).waitFor();
  await lookOnBoth(journey, page, 'questions');
  const owner = hand.actor.accountId;
  const short = { text: 'Xem mục 2 của tài liệu.', source: null, form: null, audience: 'campaign' as const };
  for (const { questionId } of rest.slice(0, 24)) await hand.send(questionAnswer, { ...short, questionId });
  for (const { questionId } of rest.slice(24, 30))
    await hand.send(questionTake, { questionId, owner, dueOn: '2021-09-01' });
  await goTo(journey, page, board());
  const { questions } = await boardEqualsSql(journey, page, { sessionId, half: 0 });
  assert.equal(questions, QUESTIONS - 25);
  await goTo(journey, hostPage, '/questions');
  await hostPage.getByText('có giấy mời thì cuộc họp mới được xác nhận').waitFor();
  await lookOnBoth(journey, hostPage, 'commune-reads-answer');
});

test('ngày thứ hai; hội nghị xong, một điểm im lặng nhập danh sách giấy sau', async () => {
  for (const half of [1, 2, 3]) {
    journey.turnTo(half === 1 ? '2021-08-26' : '2021-08-27');
    journey.turnHour(half === 2 ? '07:40' : '13:40');
    for (const [n, point] of communes().entries()) if (!isSilent(n)) await tick(point, half, point.people, 'present');
    await goTo(journey, page, board());
    await boardEqualsSql(journey, page, { sessionId, half });
  }
  await hand.send(trainingSessionStep, { sessionId, to: 'ended' });
  await page.getByText('Lớp đã kết thúc').waitFor();
  await lookOnBoth(journey, page, 'board-ended');
  const point = communes().find((_, n) => isSilent(n)) ?? assert.fail();
  const officer = await atWork(journey, await journey.person('povertyOfficer', point.place, 'Công chức mẫu'));
  await goTo(journey, officer, path(`/sessions/${sessionId}/points/${point.pointId}`));
  await officer.getByRole('button', { name: 'Nhập danh sách giấy' }).click();
  const dialog = officer.getByRole('dialog');
  for (const box of await dialog.getByRole('checkbox').all()) await box.check();
  await lookOnBoth(journey, officer, 'paper-list');
  await dialog.getByRole('button', { name: 'Nhập danh sách giấy' }).click();
  await dialog.waitFor({ state: 'detached' });
  assert.equal(await officer.getByText('Có mặt, từ giấy').count(), 3);
  await lookOnBoth(journey, officer, 'paper-keyed');
  await officer.context().close();
});

test('bao phủ theo từng huyện khớp cơ sở dữ liệu; 172 điểm dự kiến, điểm đã nối và câu hỏi trong báo cáo', async () => {
  const { units, totals } = await hand.ask(trainingCoverage, { campaignId, place: PROVINCE });
  const { rows } = await journey.server.house.doors.database.pool.query<{ id: string; listed: number; came: number }>(
    `select district.place_id as id, count(distinct e.person_id)::integer as listed,
       count(distinct a.person_id)::integer as came
     from place district join training_enrolment e on district.place_id in (select place_path(e.place_id))
     left join training_attendance a on a.person_id = e.person_id and a.session_id = $1 and a.voided_at is null
     where district.level = 'district' and e.campaign_id = $2 group by district.place_id`,
    [sessionId, campaignId],
  );
  const byId = ({ id, listed, came }: { id: string; listed: number; came: number }) =>
    `${id} ${String(listed)} ${String(came)}`;
  const districts = units.filter(({ kind }) => kind === 'place');
  assert.equal(districts.length, 10);
  assert.deepEqual(districts.map(byId).toSorted(), rows.map(byId).toSorted());
  const silent = many(isSilent);
  assert.deepEqual([totals.listed, totals.came], [PEOPLE, PEOPLE - 3 * (silent - 1)]);
  const report = await hand.ask(trainingIndicators, { campaignId });
  assert.deepEqual(report.points, { planned: 172, connected: 172 - silent + 1 });
  assert.deepEqual(report.questions, { asked: QUESTIONS, open: QUESTIONS - 25 });
  await goTo(journey, page, path('/coverage'));
  await page.getByText('Thành phố Hưng Yên').first().waitFor();
  await lookOnBoth(journey, page, 'coverage');
});
