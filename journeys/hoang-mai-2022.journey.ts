import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import type { Page } from 'playwright-core';
import { attendanceMark, pointCode } from '@ra-soat/server/attendance/contract.ts';
import { trainingCoverage } from '@ra-soat/server/coverage/contract.ts';
import { trainingSessionStep } from '@ra-soat/server/training-sessions/contract.ts';
import { trainingCampaign, trainingCampaigns, trainingStep } from '@ra-soat/server/training/contract.ts';
import { traineePage, trainees, traineesInvite, traineesLoad } from '@ra-soat/server/trainees/contract.ts';
import type { Hand } from '../tools/season/hand.ts';
import { pastedTable } from '@ra-soat/server/test-trainees-table.ts';
import { chained } from './steps/chained.ts';
import { fillIn } from './steps/fill-in.ts';
import { handOfPage } from './steps/hand-of-page.ts';
import { markSampleData } from './steps/mark-sample-data.ts';
import { atWork, goTo } from './steps/office.ts';
import { holdClasses, seatsOf, unitsUnder, type Class } from './steps/training-steps.ts';
import { startJourney, type Journey } from './start.ts';

/**
 * Quận Hoàng Mai, Hà Nội, 12 and 13/9/2022 (KH 314/KH-UBND): two conferences for the steering committees of the quận
 * and of its 14 wards and for tổ trưởng, tổ phó: over 600 attendances. The units are real, the people invented.
 */
const DISTRICT = '2023-04:008';
const COMMITTEE = 20;
const HEADS = 600;
const days = ['2022-09-12', '2022-09-13'] as const;

let journey: Journey;
let page: Page;
let hand: Hand;
let campaignId = '';
let classes: Class[] = [];
const at = () => ({ campaignId, place: DISTRICT });
const test = chained('hoang-mai-2022', () => page);

before(async () => {
  journey = await startJourney({ name: 'hoang-mai-2022', today: '2022-08-31' });
  await markSampleData(journey);
  page = await atWork(journey, await journey.person('districtOfficer', DISTRICT, 'Cán bộ quận mẫu'));
  hand = await handOfPage(journey, page);
});
after(() => journey.stop());

test('phòng LĐTBXH lập đợt tập huấn theo KH 314/KH-UBND trên màn hình, mở mời', async () => {
  await goTo(journey, page, '/training');
  await journey.look(page, 'no-campaign');
  await page.getByRole('button', { name: 'Lập kế hoạch tập huấn' }).click();
  const dialog = page.getByRole('dialog');
  await fillIn(dialog, { 'Tên đợt tập huấn': 'Tập huấn rà soát hộ nghèo, hộ cận nghèo, hộ có mức sống trung bình' });
  await fillIn(dialog, { 'Số kế hoạch': '314/KH-UBND', 'Ngày kế hoạch': '29/08/2022' });
  await fillIn(dialog, { 'Cơ quan thực hiện': 'Phòng LĐTBXH quận\nTrung tâm Chính trị quận' });
  await fillIn(dialog, { 'Từ ngày': '12/09/2022', 'Đến ngày': '13/09/2022' });
  await fillIn(dialog, { 'Dự kiến (người)': String(COMMITTEE + HEADS) });
  await fillIn(dialog, {
    'Tên nội dung': 'Điểm mới của TT 02/2022, quy trình và ghi phiếu',
    'Thời lượng (phút)': '210',
  });
  await journey.picture(page, 'th-plan');
  await dialog.getByRole('button', { name: 'Lập kế hoạch tập huấn' }).click();
  await page.getByText('Kế hoạch số 314/KH-UBND').first().waitFor();
  const { campaigns } = await hand.ask(trainingCampaigns, {});
  campaignId = campaigns[0]?.campaignId ?? assert.fail('no campaign');
  assert.deepEqual(campaigns[0]?.forms, ['vn-2022/v2']);
  await hand.send(trainingStep, { campaignId, to: 'open' });
  await goTo(journey, page, `/training/${campaignId}`);
  await journey.look(page, 'plan');
});

test('hai hội nghị; thành viên Ban Chỉ đạo dự cả hai, tổ trưởng, tổ phó của 14 phường chia hai ngày', async () => {
  const { subjects } = await hand.ask(trainingCampaign, { campaignId });
  const ids = subjects.map(({ subjectId }) => subjectId);
  classes = await holdClasses(
    hand,
    { ...at(), subjects: ids },
    days.map((day, n) => ({ title: `Hội nghị ${String(n + 1)}`, place: DISTRICT, days: [day] })),
  );
  const wards = await unitsUnder(journey, DISTRICT, 'commune');
  assert.equal(wards.length, 14);
  const head = ['Họ và tên', 'Số điện thoại', 'Đối tượng', 'Xã, phường, thị trấn', 'Lớp'];
  const row = (n: number, audience: string, session: string) => [
    ...[`Người Mẫu ${String(n + 1)}`, `096${String(1_000_000 + n)}`, audience],
    ...[wards[n % wards.length]?.name ?? assert.fail(), session],
  ];
  const heads = Array.from({ length: HEADS }, (_, n) =>
    row(n, n % 2 === 0 ? 'Tổ trưởng' : 'Tổ phó', `Hội nghị ${String((n % 2) + 1)}`),
  );
  const members = Array.from({ length: COMMITTEE }, (_, n) => row(HEADS + n, 'Ban Chỉ đạo phường', 'Hội nghị 1'));
  const both = members.map((cells) => [...cells.slice(0, -1), 'Hội nghị 2']);
  const load = async (rows: readonly string[][]) =>
    hand.send(traineesLoad, { ...at(), mode: 'all', table: { text: pastedTable([head, ...rows]) } });
  const first = await load([...heads, ...members]);
  assert.deepEqual([first.added, first.faultyRows], [HEADS + COMMITTEE, 0]);
  const second = await load(both);
  assert.deepEqual([second.added, second.seated, second.faultyRows], [0, COMMITTEE, 0]);
  await hand.send(traineesInvite, { ...at(), whom: { kind: 'waiting' } });
  await goTo(journey, page, `/training/${campaignId}/people`);
  await journey.picture(page, 'th-people');
});

test('một tổ trưởng không có tài khoản quét mã tại hội trường, điểm danh bằng mã mời', async () => {
  const [conference] = classes;
  if (!conference) assert.fail();
  journey.turnTo(days[0]);
  const { sessionId, pointId } = conference;
  await hand.send(trainingSessionStep, { sessionId, to: 'running' });
  const { rows } = await hand.ask(trainees, { ...at(), session: sessionId });
  const person = rows[0] ?? assert.fail('nobody');
  const { code } = await hand.ask(traineePage, { campaignId, personId: person.personId });
  await goTo(journey, page, `/training/${campaignId}/sessions/${sessionId}/points/${pointId}`);
  await page.getByText('Mã điểm danh').first().waitFor();
  await journey.picture(page, 'th-host');
  const shown = await hand.ask(pointCode, { pointId, half: 0, origin: journey.server.url });
  const phone = await journey.open('phone');
  await phone.goto(shown.address);
  await phone
    .getByRole('textbox')
    .first()
    .fill(code ?? assert.fail('no code'));
  await journey.picture(phone, 'th-check-in');
  await phone.getByRole('button', { name: 'Tôi đã đến' }).click();
  await phone.getByText('Đã điểm danh').first().waitFor();
  await journey.look(phone, 'checked-in');
});

test('hơn 600 lượt người trong hai hội nghị; độ phủ theo phường khớp từng người', async () => {
  const seats = await seatsOf(journey, campaignId);
  const came = new Set<string>();
  let attendances = 0;
  for (const [n, { sessionId, pointId }] of classes.entries()) {
    journey.turnTo(days[n] ?? assert.fail());
    if (n > 0) await hand.send(trainingSessionStep, { sessionId, to: 'running' });
    const people = (seats.get(sessionId) ?? []).filter((_, at) => at % 50 !== 49);
    attendances += people.length;
    for (const personId of people) came.add(personId);
    for (const half of [0, 1])
      await hand.send(attendanceMark, {
        ...{ pointId, half },
        people: people.map((personId) => ({ personId, state: 'present' as const })),
      });
    await hand.send(trainingSessionStep, { sessionId, to: 'ended' });
  }
  const { totals, units } = await hand.ask(trainingCoverage, at());
  // Whoever scanned the code may be one of those left out above.
  const extra = totals.came - came.size;
  assert.ok(extra === 0 || extra === 1);
  assert.equal(totals.attendances, attendances + extra);
  assert.ok(totals.attendances > 600, `${String(totals.attendances)} lượt người`);
  assert.equal(units.filter(({ kind }) => kind === 'place').length, 14);
  assert.equal(
    units.reduce((all, unit) => all + unit.came, 0),
    totals.came,
  );
  await goTo(journey, page, `/training/${campaignId}/coverage`);
  await page.getByText('Phường Lĩnh Nam').first().waitFor();
  await journey.picture(page, 'th-coverage');
});
