import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { z } from 'zod';
import { reportList, reportTable } from '@ra-soat/server/reports/contract.ts';
import { rounds } from '@ra-soat/server/rounds/contract.ts';
import { testWorld, type World } from '@ra-soat/server/test-world.ts';
import { handOf, type Hand } from '../season/hand.ts';
import { DEMO_DAY, seedDemonstration } from './seed.ts';
import { testSeason } from './test-season.ts';

type Table = z.output<(typeof reportTable)['output']>;
type Row = Table['rows'][number];

let world: World;
let communes: readonly Hand[];

before(async () => {
  world = await testWorld({ today: DEMO_DAY });
  await seedDemonstration(world.doors, () => undefined);
  communes = [
    handOf(world.doors, await world.person('auditor', '2025-07:24631')),
    handOf(world.doors, await world.person('auditor', '2025-07:00328')),
  ];
});
after(() => world.drop());

async function eachRound(work: (hand: Hand, roundId: string) => Promise<void>): Promise<void> {
  for (const hand of communes) {
    const answer = await hand.ask(rounds, {});
    assert.equal(answer.rounds.length, 2);
    for (const { roundId } of answer.rounds) await work(hand, roundId);
  }
}

const numbers = (row: Row) => row.cells.map((cell) => (cell === '–' ? null : Number(cell)));

/** Column 9 by the formula of the template, written out here once more. */
function closing(row: Row): number | null {
  const [c1, c2, c3, c4, c5, c6, c7, c8] = numbers(row);
  if (c1 === null || c1 === undefined) return null;
  const flow = (value: number | null | undefined) => value ?? 0;
  return c1 - flow(c2) - flow(c3) - flow(c4) + flow(c5) + flow(c6) + flow(c7) + flow(c8);
}

const tableOf = (hand: Hand, roundId: string, code: 'R1' | 'R2' | 'R3') => hand.ask(reportTable, { roundId, code });

test('bản trình diễn: R2, R3: cột 9 bằng công thức ở mọi dòng, cả hộ và nhân khẩu', async () => {
  await eachRound(async (hand, roundId) => {
    for (const code of ['R2', 'R3'] as const) {
      const { rows } = await tableOf(hand, roundId, code);
      const known = rows.filter((row) => closing(row) !== null);
      assert.ok(known.length > 8);
      for (const row of known) assert.equal(numbers(row)[8], closing(row), `${code} ${row.unit} ${row.measure ?? ''}`);
    }
  });
});

test('bản trình diễn: R2 cột 2 = R3 cột 5 và R2 cột 5 = R3 cột 3 ở mọi dòng', async () => {
  await eachRound(async (hand, roundId) => {
    const poor = await tableOf(hand, roundId, 'R2');
    const nearPoor = await tableOf(hand, roundId, 'R3');
    poor.rows.forEach((row, i) => {
      const other = nearPoor.rows[i];
      assert.ok(other);
      assert.equal(numbers(row)[1], numbers(other)[4], row.unit);
      assert.equal(numbers(row)[4], numbers(other)[2], row.unit);
    });
  });
});

test('bản trình diễn: R1 bằng cột 9 của R2, R3 và bằng danh sách R15, R14', async () => {
  await eachRound(async (hand, roundId) => {
    const [r1, r2, r3] = [
      await tableOf(hand, roundId, 'R1'),
      await tableOf(hand, roundId, 'R2'),
      await tableOf(hand, roundId, 'R3'),
    ];
    const total = numbers(r1.rows.at(-1) ?? assert.fail('R1 is empty'));
    const last = (table: Table, measure: string) =>
      numbers(table.rows.findLast((row) => row.measure === measure) ?? assert.fail());
    assert.deepEqual([total[2], total[4]], [last(r2, 'Hộ')[8], last(r2, 'Nhân khẩu')[8]]);
    assert.deepEqual([total[6], total[8]], [last(r3, 'Hộ')[8], last(r3, 'Nhân khẩu')[8]]);
    if (r1.stage !== 'official') return;
    const [r14, r15] = [
      await hand.ask(reportList, { roundId, code: 'R14' }),
      await hand.ask(reportList, { roundId, code: 'R15' }),
    ];
    assert.deepEqual([r15.households, r15.persons], [total[2], total[4]]);
    assert.deepEqual([r14.households, r14.persons], [total[6], total[8]]);
  });
});

test('bản trình diễn: mọi phép kiểm tra của hệ thống đều khớp', async () => {
  await eachRound(async (hand, roundId) => {
    for (const code of ['R1', 'R2', 'R3'] as const) {
      const { checks } = await tableOf(hand, roundId, code);
      assert.ok(checks.length > 0);
      assert.deepEqual(
        checks.filter(({ ok }) => !ok),
        [],
        code,
      );
    }
  });
});

test('bản trình diễn: thôn còn hộ chưa rà soát ghi "–", không ghi 0', async () => {
  const [hand] = communes;
  assert.ok(hand);
  const { rounds: own } = await hand.ask(rounds, {});
  const { rows } = await tableOf(hand, own[0]?.roundId ?? '', 'R1');
  const untouched = rows.filter((row) => row.unitId !== null && row.cells.slice(2).every((cell) => cell === '–'));
  assert.deepEqual(
    untouched.map(({ unit }) => unit),
    ['Thôn 7', 'Thôn 14'],
  );
});

testSeason(() => world);
