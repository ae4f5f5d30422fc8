import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import type { Page } from 'playwright-core';
import { randomUUID } from 'node:crypto';
import { caseList } from '@ra-soat/server/households/contract.ts';
import { villageCount } from '@ra-soat/server/places/contract.ts';
import { objectionAnswer, objectionReceive } from '@ra-soat/server/postings/contract.ts';
import { registryOn } from '@ra-soat/server/registry/contract.ts';
import { reportTable } from '@ra-soat/server/reports/contract.ts';
import { roundBoard, rounds } from '@ra-soat/server/rounds/contract.ts';
import { settingEnter } from '@ra-soat/server/settings/contract.ts';
import { addSamplePerson } from '@ra-soat/server/access/sample-person.ts';
import { handOf, type Hand } from '../tools/season/hand.ts';
import { caseIds } from '../tools/season/case-ids.ts';
import {
  acceptHousehold,
  endPosting,
  meetVillage,
  postVillage,
  surveyHousehold,
} from '../tools/season/review-village.ts';
import { takeInWorkbook } from '../tools/season/take-in-workbook.ts';
import { commonWorkbook } from '../tools/synth/common-workbook.ts';
import { phuongNam } from '../tools/synth/sample-places.ts';
import { syntheticCommune } from '../tools/synth/synthetic-commune.ts';
import { under2016 } from '../tools/synth/under-2016.ts';
import { chained } from './steps/chained.ts';
import { handOfPage } from './steps/hand-of-page.ts';
import { markSampleData } from './steps/mark-sample-data.ts';
import { atWork, doStep, goTo } from './steps/office.ts';
import { startJourney, type Journey, type Person } from './start.ts';

/**
 * Phường Phương Nam, thành phố Uông Bí, end of 2020 (plan 253/KH-UBND of 04/11/2020): the review under the standard and
 * the procedure of 2016-2020. What TT 17/2016 leaves unknown to us (✘) is entered by the province, and refused before.
 */
const WARD = '2023-04:06835';
const PROVINCE = '2023-04:22';
const sample = under2016(syntheticCommune(phuongNam));
const listed = sample.households.filter(({ classes }) => classes.before !== 'NON_POOR');
const asking = sample.households.filter(({ asksForReview }) => asksForReview);

let journey: Journey;
let officer: Page;
let desk: Hand;
let committee: Hand;
let province: Page;
let department: Hand;
let chairman: Person;
let roundId = '';
let villages: readonly { readonly villageId: string; readonly name: string }[] = [];
const path = (rest: string) => `/rounds/${roundId}${rest}`;
const villageOf = (index: number) => villages[index]?.villageId ?? assert.fail(`no khu ${index}`);
const test = chained('annual-review-2020', () => officer);

before(async () => {
  journey = await startJourney({ name: 'annual-review-2020', today: '2020-11-05' });
  await markSampleData(journey);
  officer = await atWork(journey, await journey.person('povertyOfficer', WARD, 'Phạm Thị Mẫu'));
  desk = await handOfPage(journey, officer);
  const { doors } = journey.server.house;
  const second = { role: 'steeringCommittee', place: WARD, username: 'bgn', fullName: 'Bùi Văn Mẫu' } as const;
  committee = handOf(doors, await addSamplePerson(doors, second));
  chairman = await journey.person('communeChairman', WARD, 'Vũ Văn Mẫu');
  province = await atWork(journey, await journey.person('provincialDepartment', PROVINCE, 'Cán bộ Sở mẫu'));
  department = await handOfPage(journey, province);
});
after(() => journey.stop());

test('công chức mở đợt rà soát cuối năm 2020 theo kế hoạch 253/KH-UBND, chuẩn giai đoạn 2016-2020', async () => {
  await goTo(journey, officer, '/rounds/open');
  await officer.getByLabel('Ban chỉ đạo').fill('Ban giảm nghèo phường Phương Nam');
  await officer.getByLabel('Tên văn bản').fill('Kế hoạch điều tra, rà soát, thu thập thông tin cuối năm 2020');
  await officer.getByLabel('Số văn bản').fill('253/KH-UBND');
  await officer.getByLabel(/^Ngày\s*\*?$/u).fill('04/11/2020');
  await officer.keyboard.press('Tab');
  await officer.getByRole('button', { name: 'Mở đợt rà soát' }).click();
  await officer.getByRole('heading', { name: 'Rà soát cuối năm 2020, Phường Phương Nam' }).waitFor();
  const { rounds: own } = await desk.ask(rounds, {});
  assert.equal(own.length, 1);
  assert.equal(own[0]?.standard, 'vn-2016');
  roundId = own[0].roundId;
});

test('danh sách cuối năm 2019 vào từ tệp Excel', async () => {
  const bytes = Buffer.from(await commonWorkbook(sample).xlsx.writeBuffer());
  await takeInWorkbook(journey.server.house.doors, desk, roundId, bytes);
  ({ villages } = await desk.ask(roundBoard, { roundId }));
  assert.equal(villages.length, 5);
  for (const [i, { villageId }] of villages.entries()) {
    const { totalHouseholds: households = 0, totalPersons: persons = 0 } = sample.villages[i] ?? {};
    const source = 'Công an phường (dữ liệu mẫu)';
    await desk.send(villageCount, { villageId, households, persons, on: '2020-11-05', source });
  }
  const { total } = await desk.ask(caseList, { roundId, limit: 1 });
  assert.equal(total, listed.length);
});
