import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { z } from 'zod';
import { tableCodes } from '@ra-soat/domain/reports/table-layout.ts';
import type { Actor } from '../platform/access.ts';
import { Problem, problemOf } from '../platform/problem.ts';
import { reportListAsOf } from '../reports/contract.ts';
import { signedRound } from '../test-decided-round.ts';
import { storyIds } from '../test-story-bodies.ts';
import type { World } from '../test-world.ts';
import { reportAsOf, reportCell, reportChoices, unitTotals } from './contract.ts';

/** Four households: poor → near-poor, near-poor → not poor, newly poor, and a poor one that moved away. */
let world: World;
let officer: Actor;
const ids = storyIds('2025-07:00328', 'urban', 'Canh Thân');
const of2026 = { place: ids.commune, year: 2026, standard: 'vn-2022' };

before(async () => {
  ({ world, officer } = await signedRound(ids));
});
after(() => world.drop());

type Asked = Partial<z.input<typeof reportAsOf.input>>;

async function report(code: string, more: Asked = {}, actor = officer) {
  return reportAsOf.output.parse(await world.ask(actor, 'report.asOf', { ...of2026, code, ...more }));
}

async function totals(code: string, more: Asked = {}, actor = officer): Promise<string[]> {
  const { rows } = await report(code, more, actor);
  return rows.filter(({ kind }) => kind === 'total').map(({ cells }) => cells.join(' '));
}

async function cell(code: string, column: number, more: object = {}, actor = officer) {
  const input = { ...of2026, code, column, ...more };
  return reportCell.output.parse(await world.ask(actor, 'report.cell', input));
}

test('R2 đến R11 của xã sau quyết định: từng biểu đúng như tính tay', async () => {
  const none = '0 0 0 0 0 0 0 0 0 0 0 0';
  const hand: Readonly<Record<string, string[]>> = {
    R2: ['2 1 0 1 0 0 1 0 1', '2 1 0 1 0 0 1 0 1'],
    R3: ['1 1 0 0 1 0 0 0 1', '1 1 0 0 1 0 0 0 1'],
    R4: ['1 0 0 0 0 0 0 1 0 1 1 1 0'],
    R6: [`1 ${none}`],
    R8: ['1 0 0 0 1 1 0 0 0 1', '1 0 0 0 1 1 0 0 0 1'],
    R9: ['1 0 1 0 1 0 1 0'],
    R10: ['2 0 0 0 0 0 0 0 2', '1 0 0 0 0 0 0 0 1', '1 0 0 0 0 0 0 0 1'],
    R11: ['0 0 0 0 0 0 0 0'],
  };
  for (const [code, expected] of Object.entries(hand)) assert.deepEqual(await totals(code), expected, code);
});

test('hộ nghèo bằng nhau ở R1, R2, R4, R8, R9, R10, R12; mọi kiểm tra khớp trừ thôn chưa có tổng số', async () => {
  for (const code of tableCodes) {
    const { checks } = await report(code);
    assert.deepEqual(
      checks.filter(({ ok }) => !ok).map(({ number }) => number),
      [12],
      code,
    );
  }
  const [r1] = await totals('R1');
  assert.equal(r1, '– – 1 – 1 – 1 – 1 –');
});

test('giữa năm thì còn danh sách đầu năm; trước khi có danh sách nào thì là đơn vị chưa rà soát', async () => {
  const { rows, undecided, stageLine } = await report('R2', { on: '2026-06-30' });
  assert.deepEqual(
    rows.filter(({ kind }) => kind === 'total').map(({ cells }) => cells.join(' ')),
    ['2 0 0 0 0 0 0 0 2', '2 0 0 0 0 0 0 0 2'],
  );
  assert.equal(undecided.length, 1);
  assert.match(stageLine, /30\/6\/2026|30\/06\/2026/u);
  const before = await report('R1', { year: 2024 });
  assert.equal(before.reviewed, false);
  assert.ok(before.rows.at(-1)?.cells.every((one) => one === '–'));
  assert.ok(before.missing > 0);
});

test('theo tháng: biến động có hiệu lực trong tháng, số đầu tháng là số đang có trước tháng', async () => {
  const month = { basis: 'month', on: '2027-01-01' } as const;
  assert.deepEqual((await totals('R2', month))[0], '2 1 0 1 0 0 1 0 1');
  assert.deepEqual((await totals('R2', { basis: 'month', on: '2026-12-15' }))[0], '2 0 0 0 0 0 0 0 2');
});

test('mở một ô ra đúng các hộ của ô: hộ nghèo mới, hộ thoát nghèo sang cận nghèo, hộ thiếu hụt nhà ở', async () => {
  const [poorToNear, , newlyPoor, gone] = ids.households;
  const households = async (...asked: Parameters<typeof cell>) =>
    (await cell(...asked)).households.map(({ householdId }) => householdId);
  assert.deepEqual(await households('R1', 3), [newlyPoor]);
  assert.deepEqual(await households('R2', 2, { row: 'households' }), [poorToNear]);
  assert.deepEqual(await households('R2', 4, { row: 'persons' }), [gone]);
  assert.deepEqual((await households('R2', 1, { row: 'households' })).sort(), [poorToNear, gone].sort());
  assert.deepEqual(await households('R2', 9, { row: 'households' }), [newlyPoor]);
  assert.deepEqual(await households('R4', 8), [newlyPoor]);
  assert.deepEqual((await households('R10', 9, { row: 'all' })).sort(), [newlyPoor, poorToNear].sort());
  assert.deepEqual(await households('R1', 3, { unitId: ids.villages[1] }), []);
  assert.equal((await cell('R1', 1)).total, 0);
});

test('Bộ xem được số của cả nước nhưng không mở được danh sách hộ; tỉnh mở được, xã khác không hỏi được', async () => {
  const ministry = await world.person('ministry', 'vn');
  const country = await report('R1', { place: 'vn' }, ministry);
  assert.equal(country.rows.at(-1)?.cells[2], 1);
  assert.ok(country.missing > 3000);
  const refused = async (asked: Promise<unknown>) => {
    const answer = await asked.catch(problemOf);
    return answer instanceof Problem ? answer.code : answer;
  };
  assert.equal(await refused(cell('R1', 3, {}, ministry)), 'NOT_ALLOWED');
  const other = await world.person('povertyOfficer', '2025-07:00337');
  assert.equal(await refused(report('R1', {}, other)), 'NOT_ALLOWED');
  const province = await world.person('provincialDepartment', '2025-07:01');
  assert.equal((await cell('R1', 3, { place: '2025-07:01' }, province)).total, 1);
  const communes = await report('R2', { place: '2025-07:01' }, province);
  assert.deepEqual(communes.rows.at(-2)?.cells, [2, 1, 0, 1, 0, 0, 1, 0, 1]);
});

test('tổng số hộ của xã có ngày và nguồn là mẫu số của tỷ lệ; số sai bị từ chối bằng lời', async () => {
  const total = { commune: ids.commune, on: '2026-12-01', households: 250, persons: 1000, source: 'Công an xã (mẫu)' };
  const parts = { minorityHouseholds: 10, minorityPersons: 40 };
  const none = { localMinorityHouseholds: null, localMinorityPersons: null };
  await world.run(officer, 'unitTotal.enter', { ...total, ...parts, ...none });
  const province = await world.person('provincialDepartment', '2025-07:01');
  const { rows, denominators } = await report('R1', { place: '2025-07:01' }, province);
  assert.equal(rows.at(-1)?.cells.join(' '), '250 1000 1 0,40 1 0,10 1 0,40 1 0,10');
  assert.deepEqual(
    denominators.map(({ households, on, source }) => [households, on, source]),
    [[250, '2026-12-01', 'Công an xã (mẫu)']],
  );
  const kept = unitTotals.output.parse(await world.ask(officer, 'unit.totals', { commune: ids.commune }));
  assert.deepEqual(
    kept.totals.map(({ households, by }) => [households, by !== '']),
    [[250, true]],
  );
  const wrong = await world
    .run(officer, 'unitTotal.enter', { ...total, ...none, minorityHouseholds: 251, minorityPersons: 40 })
    .catch(problemOf);
  assert.equal(wrong instanceof Problem && wrong.code, 'PART_ABOVE_TOTAL');
});

test('R14, R15 của ngày bất kỳ: hộ nghèo mới ghi mới, hộ nghèo cũ của đầu năm ghi cũ', async () => {
  const list = async (code: string, on?: string) =>
    reportListAsOf.output.parse(await world.ask(officer, 'report.listAsOf', { ...of2026, code, ...(on && { on }) }));
  const now = await list('R15');
  assert.deepEqual([now.households, now.persons, now.rows[0]?.origin], [1, 1, 'new']);
  const before = await list('R15', '2026-06-30');
  assert.deepEqual([before.households, before.rows.map(({ origin }) => origin)], [2, ['old', 'old']]);
});

test('chọn được năm và chuẩn của nơi có đợt rà soát', async () => {
  const { years, standards } = reportChoices.output.parse(
    await world.ask(officer, 'report.choices', { place: ids.commune }),
  );
  assert.deepEqual(years, [2026, 2025]);
  assert.deepEqual(
    standards.map(({ standard }) => standard),
    ['vn-2022'],
  );
});
