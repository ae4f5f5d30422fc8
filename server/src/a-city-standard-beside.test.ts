import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { decisionPage } from './decisions/contract.ts';
import { householdPage } from './households/contract.ts';
import { meetingCandidates } from './meetings/contract.ts';
import { Problem } from './platform/problem.ts';
import { registryOn } from './registry/contract.ts';
import { reportTable } from './reports/contract.ts';
import { surveyEntry, surveySubmit } from './surveys/contract.ts';
import { storyIds } from './test-story-bodies.ts';
import { accept, castIn, decide, formOf, meetAndPost, openSeason, type SeasonOf } from './test-two-standards.ts';
import { testWorld } from './test-world.ts';

const code = async (work: Promise<unknown>) =>
  work.then(
    () => 'allowed',
    (error: unknown) =>
      error instanceof Problem ? (error.detail.review?.code ?? error.code) : assert.fail(String(error)),
  );

const counts = (lists: Readonly<Record<string, readonly unknown[]>>) =>
  ['POOR', 'NEAR_POOR', 'EXITED_POVERTY', 'EXITED_NEAR_POVERTY'].map((kind) => lists[kind]?.length);

/** Hà Nội 2022: chuẩn quốc gia và chuẩn thành phố trong một đợt. */
const CITY = 'ha-noi-2022';
const world = await testWorld({ today: '2022-09-20' });
after(() => world.drop());
const ids = storyIds('2023-04:00307', 'urban', 'Giáp');
const local = [{ standard: CITY, leavesOutNational: true }];
const season: SeasonOf = { ids, year: 2022, form: { standard: 'vn-2022', version: 'v2' }, local };
const cast = await castIn(world, ids);
const where = (index: number) => ({ householdId: ids.households[index], roundId: ids.round });
const city = (found: 'POOR' | 'NEAR_POOR' | 'NONE') => ({ [CITY]: { localClass: found } });

test('chưa nhập kết quả theo chuẩn thành phố thì không nghiệm thu; phiếu làm lại phải xác nhận lại', async () => {
  await openSeason(world, cast, season);
  world.setToday('2022-10-10');
  await world.run(cast.officer, 'survey.submit', formOf(season, 0, 190, {}));
  assert.equal(await code(accept(world, cast, season, 0)), 'besideIncomplete');
  await world.run(cast.officer, 'survey.submit', formOf(season, 0, 190, city('POOR'), 2));
  const entry = surveyEntry.output.parse(await world.ask(cast.officer, 'survey.entry', where(0)));
  assert.deepEqual(entry.beside[0]?.proposal, { localClass: 'POOR' });
  const { answer } = await world.run(cast.officer, 'survey.submit', formOf(season, 0, 195, {}, 3));
  assert.equal(surveySubmit.output.parse(answer).beside[0]?.class, 'UNDETERMINED');
  await world.run(cast.officer, 'survey.submit', formOf(season, 0, 195, city('POOR'), 4));
  await accept(world, cast, season, 0, 4);
});

test('một cuộc họp, một lần biểu quyết, hai kết quả; danh sách niêm yết giữ cả hai', async () => {
  await world.run(cast.officer, 'survey.submit', formOf(season, 1, 100, city('POOR')));
  await world.run(cast.officer, 'survey.submit', formOf(season, 2, 190, city('NONE')));
  await accept(world, cast, season, 1);
  await accept(world, cast, season, 2);
  const input = { roundId: ids.round, villageId: ids.villages[0] };
  const page = meetingCandidates.output.parse(await world.ask(cast.officer, 'meeting.candidates', input));
  assert.deepEqual(
    page.candidates.map((one) => [one.class, one.beside[0]?.class, one.beside[0]?.note]),
    [
      ['NON_POOR', 'POOR', null],
      ['NEAR_POOR', 'NON_POOR', 'ON_NATIONAL_LIST'],
      ['NON_POOR', 'NON_POOR', null],
    ],
  );
  await meetAndPost(world, cast, season);
  const { rows } = await world.database.pool.query<{ layer: string; standard_id: string; class: string }>(
    `select layer, standard_id, class from case_result where household_id = $1 and layer <> 'computed' order by 1, 2`,
    [ids.households[0]],
  );
  assert.deepEqual(
    rows.map(({ layer, standard_id, class: found }) => [layer, standard_id, found]),
    [
      ['meeting', CITY, 'POOR'],
      ['meeting', 'vn-2022', 'NON_POOR'],
      ['posted', CITY, 'POOR'],
      ['posted', 'vn-2022', 'NON_POOR'],
    ],
  );
});

test('quyết định có bốn danh sách riêng theo từng chuẩn, sổ hộ và báo cáo không trộn', async () => {
  await decide(world, cast, season);
  const lists = async (standard?: string) =>
    decisionPage.output.parse(
      await world.ask(cast.officer, 'decision.page', { roundId: ids.round, ...(standard && { standard }) }),
    ).lists;
  assert.deepEqual(counts(await lists()), [0, 1, 0, 0]);
  assert.deepEqual(counts(await lists(CITY)), [1, 0, 0, 0]);
  const r1 = async (standard?: string) => {
    const asked = { roundId: ids.round, code: 'R1', ...(standard && { standard }) };
    return reportTable.output.parse(await world.ask(cast.officer, 'report.table', asked));
  };
  const [national, own] = [await r1(), await r1(CITY)];
  assert.deepEqual(
    [national, own].map(({ rows }) => [rows.at(-1)?.cells[2], rows.at(-1)?.cells[6]]),
    [
      [0, 1],
      [1, 0],
    ],
  );
  assert.match(own.standardLine, /thành phố Hà Nội 2022-2025, chuẩn địa phương \(không gồm hộ đã ở/u);
  for (const { checks } of [national, own])
    assert.deepEqual(
      checks.filter(({ ok }) => !ok),
      [],
    );
  const registry = async (standard?: string) => {
    const asked = { place: ids.commune, on: '2022-12-20', ...(standard && { standard }) };
    return registryOn.output.parse(await world.ask(cast.officer, 'registry.on', asked)).counts;
  };
  assert.deepEqual([(await registry()).nearPoor, (await registry()).poor], [1, 0]);
  assert.deepEqual([(await registry(CITY)).nearPoor, (await registry(CITY)).poor], [0, 1]);
});

test('hồ sơ hộ: mỗi chuẩn một kết quả với tên bằng chữ, các bước để gập', async () => {
  const page = householdPage.output.parse(
    await world.ask(cast.officer, 'household.page', { householdId: ids.households[0] }),
  );
  const [round] = page.rounds;
  assert.deepEqual([...new Set(round?.results.map(({ standard }) => standard))], ['vn-2022']);
  assert.equal(round?.beside[0]?.title, 'Chuẩn nghèo thành phố Hà Nội 2022-2025');
  assert.equal(round.beside[0].result, 'Hộ nghèo (hộ nghèo phát sinh mới)');
  assert.equal(page.status[0]?.standard, 'Chuẩn nghèo thành phố Hà Nội 2022-2025');
});

test('danh sách rà soát năm 2023 gồm cả hộ chỉ nghèo theo chuẩn thành phố', async () => {
  const next = storyIds(ids.commune, 'urban', 'Giáp');
  const asked = { ...season, ids: { ...next, villages: ids.villages }, year: 2023 };
  world.setToday('2023-09-20');
  await world.run(cast.officer, 'round.open', {
    roundId: next.round,
    commune: ids.commune,
    year: 2023,
    kind: 'annual',
    standard: 'vn-2022',
    formVersion: 'v2',
    openedOn: '2023-09-05',
    committee: 'Ban Chỉ đạo mẫu',
    legalBasis: [{ title: 'Kế hoạch', number: 'DEMO-1/KH-UBND', on: '2023-08-20' }],
    local: asked.local,
  });
  await world.run(cast.officer, 'list.fromRegistry', { roundId: next.round, on: '2023-09-10' });
  const { rows } = await world.database.pool.query<{ before_class: string; city: string | null }>(
    `select before_class, beside -> $2 ->> 'before' as city from review_case where round_id = $1 order by 1`,
    [next.round, CITY],
  );
  assert.deepEqual(
    rows.map((row) => [row.before_class, row.city]),
    [
      ['NEAR_POOR', null],
      ['NON_POOR', 'POOR'],
    ],
  );
});
