import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { certificatesIssue } from './certificates/contract.ts';
import { decisionPage } from './decisions/contract.ts';
import { householdPage } from './households/contract.ts';
import { Problem } from './platform/problem.ts';
import { registryOn } from './registry/contract.ts';
import { reportList, reportTable } from './reports/contract.ts';
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

/** năm 2021: rà soát theo hai chuẩn. */
const world = await testWorld({ today: '2021-09-20' });
after(() => world.drop());
const ids = storyIds('2023-04:24631', 'rural', 'Ất');
const season: SeasonOf = { ids, year: 2021, form: { standard: 'vn-2016', version: 'v1' } };
const cast = await castIn(world, ids);
const sheet = (b1: number) => ({ 'vn-2022': { sheet: { b1: { answers: {}, keyedTotal: b1 }, b2: {} } } });

test('một lần đến hộ, hai phiếu điểm: khác loại theo hai chuẩn, cùng đi qua họp và niêm yết', async () => {
  await openSeason(world, cast, season);
  world.setToday('2021-10-10');
  const points = [
    [120, 140],
    [150, 150],
    [160, 130],
  ] as const;
  for (const [index, [old, incoming]] of points.entries()) {
    await world.run(cast.officer, 'survey.submit', formOf(season, index, old, sheet(incoming)));
    await accept(world, cast, season, index);
  }
  await meetAndPost(world, cast, season);
  await decide(world, cast, season);
  const page = async (standard?: string) =>
    decisionPage.output.parse(
      await world.ask(cast.officer, 'decision.page', { roundId: ids.round, ...(standard && { standard }) }),
    );
  assert.deepEqual(counts((await page()).lists), [1, 1, 0, 0]);
  assert.deepEqual(counts((await page('vn-2022')).lists), [0, 2, 0, 0]);
  assert.deepEqual(
    (await page('vn-2022')).lists['NEAR_POOR'].map(({ before }) => before),
    [null, null],
  );
  assert.deepEqual(
    (await page()).standards.map(({ title }) => title),
    ['Chuẩn nghèo tiếp cận đa chiều giai đoạn 2016-2020', 'Chuẩn nghèo đa chiều giai đoạn 2022-2025'],
  );
});

test('sổ hộ: cuối năm 2021 theo chuẩn cũ, từ 01/01/2022 theo chuẩn mới; giấy chứng nhận theo chuẩn mới', async () => {
  const on = async (day: string) => {
    const asked = await world.ask(cast.officer, 'registry.on', { place: ids.commune, on: day });
    return registryOn.output.parse(asked).households.map(({ standard, class: found }) => [standard, found]);
  };
  assert.deepEqual(await on('2021-12-20'), [
    ['vn-2016', 'POOR'],
    ['vn-2016', 'NEAR_POOR'],
  ]);
  assert.deepEqual(await on('2022-01-10'), [
    ['vn-2022', 'NEAR_POOR'],
    ['vn-2022', 'NEAR_POOR'],
  ]);
  world.setToday('2021-12-20');
  const issued = await world.run(cast.officer, 'certificates.issue', {
    decisionId: ids.decision,
    on: '2021-12-20',
    firstNumber: 1,
  });
  assert.equal(certificatesIssue.output.parse(issued.answer).issued, 2);
  const { rows } = await world.database.pool.query<{ household_id: string }>(`select household_id from certificate`);
  const holders = new Set(rows.map((row) => row.household_id));
  assert.ok(holders.has(ids.households[0]) && holders.has(ids.households[2]) && holders.size === 2);
});

test('hồ sơ hộ: giấy chứng nhận đứng ở dòng của chuẩn mới, và nói chuẩn mới làm thay đổi gì', async () => {
  const asked = await world.ask(cast.officer, 'household.page', { householdId: ids.households[0] });
  const { status, rounds } = householdPage.output.parse(asked);
  assert.deepEqual(
    status.map(({ class: found, certificate }) => [found, certificate !== null]),
    [
      ['NEAR_POOR', true],
      ['POOR', false],
    ],
  );
  assert.match(rounds[0]?.beside[0]?.change ?? '', /: hộ nghèo theo .* 2016-2020, hộ cận nghèo theo .* 2022-2025\./u);
});

test('danh sách theo chuẩn mới năm đầu: không ai là hộ cũ hay phát sinh mới', async () => {
  const input = { roundId: ids.round, code: 'R14', standard: 'vn-2022' };
  const { rows } = reportList.output.parse(await world.ask(cast.officer, 'report.list', input));
  assert.deepEqual([...new Set(rows.map(({ origin }) => origin))], [null]);
});

test('biểu diễn biến chỉ lập theo chuẩn cũ; theo chuẩn mới bị từ chối bằng lời', async () => {
  const table = (name: string, standard?: string) =>
    world.ask(cast.officer, 'report.table', { roundId: ids.round, code: name, ...(standard && { standard }) });
  assert.equal(await code(table('R2', 'vn-2022')), 'NO_OPENING_BY_STANDARD');
  assert.equal(await code(table('R2')), 'allowed');
  const incoming = reportTable.output.parse(await table('R1', 'vn-2022'));
  assert.deepEqual([incoming.rows.at(-1)?.cells[2], incoming.rows.at(-1)?.cells[6]], [0, 2]);
  assert.equal(await code(table('R1', 'ha-noi-2022')), 'STANDARD_NOT_OF_ROUND');
});
