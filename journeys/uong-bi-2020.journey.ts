import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before } from 'node:test';
import type { Page } from 'playwright-core';
import { trainingCoverage, trainingCoverageBy } from '@ra-soat/server/coverage/contract.ts';
import { traineesInvite, traineesLoad } from '@ra-soat/server/trainees/contract.ts';
import type { Hand } from '../tools/season/hand.ts';
import { pastedTable } from '@ra-soat/server/test-trainees-table.ts';
import { chained } from './steps/chained.ts';
import { handOfPage } from './steps/hand-of-page.ts';
import { markSampleData } from './steps/mark-sample-data.ts';
import { atWork, goTo } from './steps/office.ts';
import { holdClasses, openCampaign, seatsOf, takePlace, unitsUnder, type Class } from './steps/training-steps.ts';
import { startJourney, type Journey } from './start.ts';

/**
 * Thành phố Uông Bí, 12/11/2020 (KH 253/KH-UBND): nearly 200 bí thư - khu trưởng and social-work collaborators, one
 * day, two subjects. The units are real, the people invented.
 */
const CITY = '2023-04:196';
const DAY = '2020-11-12';
const PEOPLE = 196;

let journey: Journey;
let page: Page;
let hand: Hand;
let campaignId = '';
let classes: Class[] = [];
const subjects = [randomUUID(), randomUUID()] as const;
const at = () => ({ campaignId, place: CITY });
const test = chained('uong-bi-2020', () => page);

before(async () => {
  journey = await startJourney({ name: 'uong-bi-2020', today: '2020-11-05' });
  await markSampleData(journey);
  page = await atWork(journey, await journey.person('districtOfficer', CITY, 'Cán bộ thành phố mẫu'));
  hand = await handOfPage(journey, page);
});
after(() => journey.stop());

test('thành phố lập đợt tập huấn một ngày, hai chuyên đề: rà soát và công tác xã hội', async () => {
  campaignId = await openCampaign(hand, {
    ...{ place: CITY, title: 'Tập huấn điều tra, rà soát hộ nghèo, hộ cận nghèo cuối năm 2020', kind: 'review' },
    ...{ planNumber: '253/KH-UBND', planOn: '2020-11-04', organisers: ['Ủy ban nhân dân thành phố', 'Sở LĐTBXH'] },
    basis: [{ title: 'Nghị quyết của Hội đồng nhân dân tỉnh', number: '202/NQ-HĐND', on: '2019-07-30' }],
    ...{ year: 2020, forms: ['vn-2016/v1'], from: DAY, to: DAY },
    groups: [
      { audience: 'villageHead', places: [], expected: 98 },
      { audience: 'collaborator', places: [], expected: 98 },
    ],
    subjects: [
      { subjectId: subjects[0], title: 'Điều tra, rà soát cuối năm 2020', kind: 'review', minutes: 210 },
      { subjectId: subjects[1], title: 'Kỹ năng của người làm công tác xã hội', kind: 'socialWork', minutes: 210 },
    ],
  });
  classes = await holdClasses(hand, { ...at(), subjects }, [{ title: 'Hội nghị tập huấn', place: CITY, days: [DAY] }]);
  await goTo(journey, page, `/training/${campaignId}`);
  await page.getByText('Kỹ năng của người làm công tác xã hội').first().waitFor();
  await journey.look(page, 'two-subjects');
});

test('khu trưởng và cộng tác viên được mời; buổi chiều vắng bốn người, vẫn là một người mỗi tên', async () => {
  const communes = await unitsUnder(journey, CITY, 'commune');
  const head = ['Họ và tên', 'Số điện thoại', 'Đối tượng', 'Xã, phường, thị trấn', 'Lớp'];
  const rows = Array.from({ length: PEOPLE }, (_, n) => {
    const { name } = communes[n % communes.length] ?? assert.fail();
    const audience = n % 2 === 0 ? 'Bí thư - khu trưởng' : 'Cộng tác viên';
    return [`Người Mẫu ${String(n + 1)}`, `097${String(1_000_000 + n)}`, audience, name, 'Hội nghị tập huấn'];
  });
  const table = { text: pastedTable([head, ...rows]) };
  const loaded = await hand.send(traineesLoad, { ...at(), mode: 'all', table });
  assert.deepEqual([loaded.added, loaded.faultyRows], [PEOPLE, 0]);
  await hand.send(traineesInvite, { ...at(), whom: { kind: 'waiting' } });
  journey.turnTo(DAY);
  const [day] = classes;
  if (!day) assert.fail();
  const seats = (await seatsOf(journey, campaignId)).get(day.sessionId) ?? [];
  await takePlace(hand, day, (half) => (half === 0 ? seats : seats.slice(4)));
  const { totals } = await hand.ask(trainingCoverage, at());
  assert.deepEqual([totals.came, totals.attendances, totals.halfDays], [PEOPLE, PEOPLE, 2 * PEOPLE - 4]);
  const { audiences } = await hand.ask(trainingCoverageBy, at());
  assert.deepEqual(audiences.flatMap(({ audience, came }) => (came > 0 ? [[audience, came]] : [])).sort(), [
    ['collaborator', PEOPLE / 2],
    ['villageHead', PEOPLE / 2],
  ]);
  await goTo(journey, page, `/training/${campaignId}/coverage`);
  await page.getByText('Phường Phương Nam').first().waitFor();
  await journey.look(page, 'coverage');
});
