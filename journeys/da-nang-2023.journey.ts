import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before } from 'node:test';
import type { Page } from 'playwright-core';
import { addDays } from '@ra-soat/domain/kernel/dates.ts';
import { trainingCoverage, trainingCoverageBy } from '@ra-soat/server/coverage/contract.ts';
import { trainees, traineeMove, traineesInvite, traineesLoad } from '@ra-soat/server/trainees/contract.ts';
import type { Hand } from '../tools/season/hand.ts';
import { traineesTable } from '@ra-soat/server/test-trainees-table.ts';
import { chained } from './steps/chained.ts';
import { handOfPage } from './steps/hand-of-page.ts';
import { markSampleData } from './steps/mark-sample-data.ts';
import { atWork, goTo } from './steps/office.ts';
import { traineesFile } from './steps/trainees-file.ts';
import { holdClasses, openCampaign, seatsOf, takePlace, unitsUnder, type Class } from './steps/training-steps.ts';
import { startJourney, type Journey } from './start.ts';

/**
 * Thành phố Đà Nẵng, 23/5 to 24/6/2023: 2,964 heads of thôn and tổ dân phố in 45 classes over five weeks, by the units
 * of 2023 (56 xã, phường; huyện Hoàng Sa has none). The people are invented.
 */
const CITY = '2023-04:48';
const PEOPLE = 2_964;
const FAULTY = 60;
const CLASSES = 45;
const FIRST = '2023-05-23';
const LAST = '2023-06-24';
/** Days of the classes for those who missed theirs. */
const EXTRA = ['2023-06-23', LAST] as const;

let journey: Journey;
let page: Page;
let hand: Hand;
let campaignId = '';
let classes: Class[] = [];
let file: Buffer;
const subjects = [randomUUID(), randomUUID()] as const;
const at = () => ({ campaignId, place: CITY });
const came = new Set<string>();

const test = chained('da-nang-2023', () => page);

before(async () => {
  journey = await startJourney({ name: 'da-nang-2023', today: '2023-05-15' });
  await markSampleData(journey);
  page = await atWork(journey, await journey.person('provincialDepartment', CITY, 'Cán bộ Sở mẫu'));
  hand = await handOfPage(journey, page);
});
after(() => journey.stop());

/** Days of five weeks, Sundays left out, in turn. */
function dayOfClass(at: number): string {
  const days = Array.from({ length: 33 }, (_, n) => addDays(FIRST, n)).filter(
    (day) => new Date(`${day}T00:00Z`).getUTCDay() !== 0 && day < EXTRA[0],
  );
  return days[Math.floor((at * days.length) / CLASSES)] ?? assert.fail();
}

test('Sở lập đợt tập huấn: 45 lớp trong năm tuần, theo từng quận, huyện', async () => {
  campaignId = await openCampaign(hand, {
    ...{ place: CITY, title: 'Tập huấn công tác giảm nghèo cho thôn trưởng, tổ trưởng năm 2023', kind: 'review' },
    ...{ planNumber: '126/KH-UBND', planOn: '2022-07-04', organisers: ['Sở Lao động - Thương binh và Xã hội'] },
    basis: [
      { title: 'Nghị quyết của Hội đồng nhân dân thành phố', number: '75/2021/NQ-HĐND', on: '2021-12-17' },
      { title: 'Nghị quyết sửa đổi, bổ sung', number: '45/2022/NQ-HĐND', on: '2022-07-14' },
    ],
    ...{ year: 2023, forms: ['vn-2022/v2'], from: FIRST, to: LAST },
    groups: [{ audience: 'villageHead', places: [], expected: PEOPLE }],
    subjects: [
      { subjectId: subjects[0], title: 'Quy trình rà soát và điểm mới', kind: 'review', minutes: 210 },
      { subjectId: subjects[1], title: 'Chính sách của thành phố', kind: 'localPolicies', minutes: 210 },
    ],
  });
  const communes = await unitsUnder(journey, CITY, 'commune');
  const districts = [...new Set(communes.map(({ district }) => district))];
  const units = await unitsUnder(journey, CITY, 'district');
  const planned = Array.from({ length: CLASSES }, (_, n) => {
    const name = districts[n % districts.length] ?? '';
    const place = units.find((unit) => unit.name === name)?.placeId ?? CITY;
    return { title: `Lớp ${String(n + 1)}, ${name}`, place, days: [dayOfClass(n)] };
  });
  classes = await holdClasses(hand, { ...at(), subjects }, planned);
  file = await traineesFile(rowsOf(communes, districts));
  await goTo(journey, page, `/training/${campaignId}`);
  await page.getByText('75/2021/NQ-HĐND').first().waitFor();
  await journey.look(page, 'plan');
  await goTo(journey, page, `/training/${campaignId}/sessions`);
  await page.getByText('Lớp 1, ').first().waitFor();
  await journey.look(page, 'sessions');
});

/** The list of each district with the classes of that district, put together as the city got it. */
function rowsOf(
  communes: readonly { readonly name: string; readonly district: string }[],
  districts: readonly string[],
) {
  const parts = districts.map((district, n) => {
    const own = communes.filter((commune) => commune.district === district);
    const upTo = (count: number) => Math.round((communes.indexOf(own[0] ?? assert.fail()) + count) * (PEOPLE / 56));
    const rows = upTo(own.length) - upTo(0);
    const faults = Math.floor(FAULTY / districts.length) + (n < FAULTY % districts.length ? 1 : 0);
    const sessions = classes.filter(({ title }) => title.endsWith(`, ${district}`)).map(({ title }) => title);
    return traineesTable({ seed: n, rows, faults, communes: own, sessions });
  });
  const head = parts[0]?.lines[0] ?? assert.fail();
  return [head, ...parts.flatMap(({ lines }) => lines.slice(1))];
}

test('tệp 2.964 dòng có dòng sai: nói từng dòng sai, nạp dòng đúng, nạp lần nữa không đổi gì', async () => {
  await goTo(journey, page, `/training/${campaignId}/people`);
  await page.getByRole('button', { name: 'Nạp danh sách' }).click();
  const dialog = page.getByRole('dialog');
  const excel = { name: 'hoc-vien.xlsx', mimeType: 'application/octet-stream', buffer: file };
  await dialog.locator('input[type=file]').setInputFiles(excel);
  await dialog.getByRole('button', { name: 'Kiểm tra tệp' }).click();
  const load = dialog.getByRole('button', { name: /nạp .* người/iu });
  await load.waitFor({ timeout: 60_000 });
  await journey.look(page, 'load-faults');
  await load.click();
  await dialog
    .getByText(/Đã nạp/u)
    .first()
    .waitFor({ timeout: 60_000 });
  await journey.look(page, 'loaded');
  const listed = await hand.ask(trainees, at());
  assert.ok(listed.total > PEOPLE - FAULTY - 20 && listed.total < PEOPLE, `${String(listed.total)} people`);
  const table = { workbook: file.toString('base64') };
  const again = await hand.send(traineesLoad, { ...at(), mode: 'good', table });
  assert.deepEqual([again.added, again.changed, again.unchanged], [0, 0, listed.total]);
  assert.ok(again.faultyRows >= FAULTY, `${String(again.faultyRows)} faulty rows`);
  assert.equal(again.faultyRows + again.people, PEOPLE);
});

test('mời mọi người; các lớp diễn ra, cứ mười ba người thì một người vắng', async () => {
  await goTo(journey, page, `/training/${campaignId}/people`);
  await page.getByRole('button', { name: 'Mời học viên' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /^Mời/u }).click();
  await page.getByText(/Đã mời .* người lần đầu/u).waitFor({ timeout: 60_000 });
  await journey.look(page, 'invited');
  const seats = await seatsOf(journey, campaignId);
  for (const one of classes) {
    journey.turnTo(one.days[0] ?? assert.fail());
    const present = (seats.get(one.sessionId) ?? []).filter((_, n) => n % 13 !== 12);
    for (const personId of present) came.add(personId);
    await takePlace(hand, one, present);
  }
});

test('người vắng được mời lại vào lớp bổ sung, mười người được chuyển lớp', async () => {
  journey.turnTo('2023-06-22');
  const extra = (day: string) => ({ title: `Lớp bổ sung ${day.slice(8)}/6`, place: CITY, days: [day] });
  const [first, second] = await holdClasses(hand, { ...at(), subjects }, EXTRA.map(extra));
  if (!first || !second) assert.fail();
  const invited = await hand.send(traineesInvite, { ...at(), whom: { kind: 'missed' }, sessionId: first.sessionId });
  const { total } = await hand.ask(trainees, at());
  assert.equal(invited.again, total - came.size);
  const missed = (await seatsOf(journey, campaignId)).get(first.sessionId) ?? [];
  const people = missed.slice(0, 10);
  const from = first.sessionId;
  const moved = await hand.send(traineeMove, { ...at(), people, from, to: second.sessionId, reason: 'Bận họp (mẫu)' });
  assert.equal(moved.moved, 10);
  const seats = await seatsOf(journey, campaignId);
  for (const one of [first, second]) {
    journey.turnTo(one.days[0] ?? assert.fail());
    const present = (seats.get(one.sessionId) ?? []).filter((_, n) => n % 5 !== 4);
    for (const personId of present) came.add(personId);
    await takePlace(hand, one, present);
  }
  await goTo(journey, page, `/training/${campaignId}/people`);
  await page
    .getByText(/Vắng mặt/u)
    .first()
    .waitFor();
  await journey.look(page, 'people');
});

test('độ phủ lúc nào cũng đúng: theo quận, huyện, theo đối tượng và theo ngày', async () => {
  const { total } = await hand.ask(trainees, at());
  const { totals, units } = await hand.ask(trainingCoverage, at());
  assert.deepEqual([totals.listed, totals.came, totals.missing], [total, came.size, total - came.size]);
  const sum = (key: 'listed' | 'came' | 'halfDays') => units.reduce((all, unit) => all + unit[key], 0);
  assert.deepEqual([sum('listed'), sum('came'), sum('halfDays')], [total, came.size, 2 * came.size]);
  const { days, sessions } = await hand.ask(trainingCoverageBy, at());
  assert.equal(sessions.length, CLASSES + 2);
  assert.equal(
    days.reduce((all, day) => all + day.persons, 0),
    came.size,
  );
  await goTo(journey, page, `/training/${campaignId}/coverage`);
  await page.getByText('Quận Hải Châu').first().waitFor();
  await journey.look(page, 'coverage');
  const phone = await journey.open('phone');
  await journey.signIn(phone, await journey.person('provincialDepartment', CITY, 'Cán bộ Sở mẫu'));
  await goTo(journey, phone, `/training/${campaignId}/coverage`);
  await phone.getByText('Quận Hải Châu').first().waitFor();
  await journey.look(phone, 'coverage-phone');
});
