import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before } from 'node:test';
import type { Page } from 'playwright-core';
import { trainingCoverage, trainingCoverageBy } from '@ra-soat/server/coverage/contract.ts';
import { traineesInvite, traineesLoad } from '@ra-soat/server/trainees/contract.ts';
import { trainingCost } from '@ra-soat/server/training/contract.ts';
import type { Hand } from '../tools/season/hand.ts';
import { pastedTable } from '@ra-soat/server/test-trainees-table.ts';
import { chained } from './steps/chained.ts';
import { handOfPage } from './steps/hand-of-page.ts';
import { markSampleData } from './steps/mark-sample-data.ts';
import { atWork, goTo } from './steps/office.ts';
import { holdClasses, openCampaign, seatsOf, takePlace, unitsUnder, type Class } from './steps/training-steps.ts';
import { startJourney, type Journey } from './start.ts';

/**
 * Tỉnh Nghệ An, 2016: forms C and C1 (QĐ 1655, 1732/QĐ-LĐTBXH, KH 73/KH-UBND), three waves of two days, officers of
 * the districts and 483 officers of the communes. Units are of the list of 2023, the oldest there is; the people are
 * invented.
 */
const PROVINCE = '2023-04:40';
const OFFICERS = 483;
const waves = [
  ['2016-02-23', '2016-02-24'],
  ['2016-02-28', '2016-02-29'],
  ['2016-03-03', '2016-03-04'],
] as const;

let journey: Journey;
let page: Page;
let hand: Hand;
let campaignId = '';
let classes: Class[] = [];
const subject = randomUUID();
const at = () => ({ campaignId, place: PROVINCE });
const test = chained('nghe-an-2016', () => page);

before(async () => {
  journey = await startJourney({ name: 'nghe-an-2016', today: '2016-02-15' });
  await markSampleData(journey);
  page = await atWork(journey, await journey.person('provincialDepartment', PROVINCE, 'Cán bộ Sở mẫu'));
  hand = await handOfPage(journey, page);
});
after(() => journey.stop());

test('Sở lập đợt tập huấn phiếu C, C1 theo KH 73/KH-UBND: ba lớp, cùng một chương trình, có dự toán', async () => {
  campaignId = await openCampaign(hand, {
    ...{ place: PROVINCE, title: 'Tập huấn thu thập thông tin hộ có đối tượng bảo trợ xã hội', kind: 'collection' },
    ...{ planNumber: '73/KH-UBND', planOn: '2016-02-03', organisers: ['Sở Lao động - Thương binh và Xã hội'] },
    basis: [
      { title: 'Quyết định thu thập thông tin', number: '1655/QĐ-LĐTBXH', on: '2015-11-11' },
      { title: 'Quyết định về kinh phí', number: '1732/QĐ-LĐTBXH', on: '2015-11-24' },
    ],
    ...{ year: 2016, forms: ['C', 'C1'], from: waves[0][0], to: waves[2][1] },
    groups: [
      { audience: 'communeOfficer', places: [], expected: OFFICERS },
      { audience: 'districtOfficer', places: [], expected: 21 },
    ],
    subjects: [{ subjectId: subject, title: 'Phiếu C, C1: từng mục và chính sách', kind: 'collection', minutes: 840 }],
  });
  classes = await holdClasses(
    hand,
    { ...at(), subjects: [subject] },
    waves.map((days, n) => ({ title: `Đợt ${String(n + 1)}`, place: PROVINCE, days })),
  );
  for (const { sessionId } of classes) {
    const line = { lineId: randomUUID(), sessionId, ...at(), item: 'Hội trường, tài liệu (mẫu)' };
    await hand.send(trainingCost, { ...line, source: 'Nguồn mẫu', estimate: 30_000_000, actual: 27_500_000 });
  }
  await goTo(journey, page, `/training/${campaignId}/sessions`);
  await page.getByText('Đợt 3').first().waitFor();
  await journey.look(page, 'waves');
});

test('483 công chức xã và cán bộ huyện vào danh sách, chia ba đợt, được mời', async () => {
  const communes = await unitsUnder(journey, PROVINCE, 'commune');
  const districts = await unitsUnder(journey, PROVINCE, 'district');
  const head = ['Họ và tên', 'Số điện thoại', 'Đối tượng', 'Quận, huyện', 'Xã, phường, thị trấn', 'Lớp'];
  const wave = (n: number) => `Đợt ${String((n % 3) + 1)}`;
  const phone = (n: number) => `098${String(1_000_000 + n)}`;
  const officers = Array.from({ length: OFFICERS }, (_, n) => {
    const commune = communes[n % communes.length] ?? assert.fail();
    return [`Công Chức Mẫu ${String(n + 1)}`, phone(n), 'Công chức cấp xã', commune.district, commune.name, wave(n)];
  });
  const above = districts.map(({ name }, n) => [
    ...[`Cán Bộ Mẫu ${String(n + 1)}`, phone(5_000 + n), 'Cán bộ cấp huyện', name, '', wave(n)],
  ]);
  const table = { text: pastedTable([head, ...officers, ...above]) };
  const loaded = await hand.send(traineesLoad, { ...at(), mode: 'all', table });
  assert.deepEqual([loaded.added, loaded.seated, loaded.faultyRows], [OFFICERS + 21, OFFICERS + 21, 0]);
  const invited = await hand.send(traineesInvite, { ...at(), whom: { kind: 'waiting' } });
  assert.equal(invited.invited, OFFICERS + 21);
});

test('ba đợt diễn ra; mỗi xã đều có công chức được tập huấn, lượt người và số người khác nhau', async () => {
  const seats = await seatsOf(journey, campaignId);
  for (const one of classes) {
    journey.turnTo(one.days[0] ?? assert.fail());
    await takePlace(hand, one, seats.get(one.sessionId) ?? []);
  }
  const { totals, units } = await hand.ask(trainingCoverage, at());
  assert.deepEqual([totals.came, totals.missing, totals.halfDays], [OFFICERS + 21, 0, 4 * (OFFICERS + 21)]);
  assert.equal(units.filter(({ kind }) => kind === 'place').length, 21);
  const { audiences } = await hand.ask(trainingCoverageBy, at());
  assert.equal(audiences.find(({ audience }) => audience === 'communeOfficer')?.came, OFFICERS);
  await goTo(journey, page, `/training/${campaignId}/coverage`);
  await page.getByText('Thành phố Vinh').first().waitFor();
  await journey.look(page, 'coverage');
  await goTo(journey, page, `/training/${campaignId}/report`);
  await page.getByRole('main').waitFor();
  await journey.look(page, 'report');
});
