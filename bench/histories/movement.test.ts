import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { testWorld } from '@ra-soat/server/test-world.ts';
import { agreement } from './agree.ts';
import { askYear, flat, type UnitYear } from './ask.ts';
import { unbalancedCells } from './compare.ts';
import { countryOf } from './country.ts';
import { Dice } from './dice.ts';
import { fillHistories } from './fill.ts';
import { playHistory } from './history.ts';
import { passesThrough, trueMovement } from './truth.ts';

const years = { first: 2021, last: 2024 };
const world = await testWorld({ today: '2026-12-20' });
const { pool } = world.database;
const { country, communes } = await countryOf(world, [
  { place: '2025-07:68', communes: 1 },
  { place: '2025-07:01', communes: 1 },
]);
const dice = new Dice(7);
const histories = Array.from({ length: 150 }, () => playHistory(dice, 6, years)).flat();
const filled = await fillHistories(pool, histories, { communes, villagesEach: 3, years, dice });
after(() => world.drop());

test('bốn năm rà soát và biến động bất kỳ: R2, R3 của từng thôn đúng bằng những gì đã xảy ra; sai một dòng là thấy', async () => {
  assert.equal(await unbalancedCells(pool, histories, { filled, years }), 0);
  await pool.query(
    `insert into ledger_entry select household_id, standard_id, seq + 100, on_date, review_year, commune_id, village_id, class,
       4, 0, 1, 'death', null, null, null, null, command_id, recorded_at
     from ledger_entry where review_year = 2023 limit 1`,
  );
  assert.equal(await unbalancedCells(pool, histories, { filled, years }), 2, 'cột 4 năm ấy, cột 1 năm sau');
});

test('tỉnh chọn bù trừ trong năm: hộ vào rồi ra không hiện ở R2, R3, mọi cấp vẫn cân đối; tỉnh khác ghi đủ từng lần', async () => {
  const [gross, net] = country.below.flatMap(({ below }) => below);
  assert.ok(gross && net);
  const rowsOf = ({ tables }: UnitYear, code: 'R2' | 'R3') =>
    tables.get(code)?.rows.filter(({ kind }) => kind === 'unit') ?? [];
  const before = await askYear(world, gross, 2022);
  await pool.query(
    `insert into place_setting (place_id, key, version, valid_from, value, source, mark, entered_by)
     values ('2025-07:01', 'movement.within_year', 1, '2022-01-01', '"net"', 'DEMO-1', 'probable', $1)`,
    [randomUUID()],
  );
  const asked = await askYear(world, country, 2022);
  const { findings, notTheSum, unequal } = agreement([asked]);
  assert.deepEqual([findings, notTheSum, unequal], [0, 0, 0]);
  const [same, shown] = flat(asked).filter(({ below }) => below.length === 0);
  assert.ok(same && shown);
  assert.deepEqual(rowsOf(same, 'R2'), rowsOf(before, 'R2'));
  assert.match(shown.tables.get('R2')?.notes.join() ?? '', /cùng năm không được tính/u);
  const staying = histories.filter((one) => !passesThrough(one, 2022));
  assert.ok(staying.length < histories.length);
  const truth = trueMovement(staying, 2022);
  filled.villages.forEach(({ id, commune }, village) => {
    if (commune !== net.place) return;
    for (const [code, of] of [['R2', 'POOR'] as const, ['R3', 'NEAR_POOR'] as const]) {
      const cells: unknown[] = rowsOf(shown, code)
        .filter(({ unitId }) => unitId === id)
        .map((row) => row.cells);
      const pairs = truth.get(village)?.[of] ?? [];
      assert.deepEqual(cells, [pairs.map(([n]) => n), pairs.map(([, n]) => n)]);
    }
  });
});

test('cả nước, tỉnh, xã, thôn: R1 đến R15 của một năm đã qua khớp nhau; bớt một người hay một hộ là thấy', async () => {
  const { reports, lists, compared, ...faults } = agreement([await askYear(world, country, 2022)]);
  assert.deepEqual([reports, lists, compared > 100], [65, 8, true]);
  assert.deepEqual(faults, { findings: 0, notTheSum: 0, unequal: 0 });
  const [one] = country.below[0]?.below ?? [];
  assert.ok(one);
  const { rows } = await pool.query<{ household_id: string; member_id: string }>(
    `select household_id, member_id from household_status s join household_member m using (household_id)
     where commune_id = $1 and class = 'POOR' and daterange(s.from_on, s.to_on, '[]') @> date '2023-01-01'
       and daterange(m.from_on, m.to_on) @> date '2023-01-01' limit 1`,
    [one.place],
  );
  const ids = [rows[0]?.household_id, rows[0]?.member_id];
  await pool.query('alter table household_member disable trigger user');
  await pool.query('delete from household_member where household_id = $1 and member_id = $2', ids);
  assert.equal(agreement([await askYear(world, one, 2022)]).unequal, 1, 'R15 bớt một nhân khẩu');
  await pool.query(`update household_status set class = 'NEAR_POOR' where household_id = $1 and class = 'POOR'`, [
    ids[0],
  ]);
  assert.ok(agreement([await askYear(world, one, 2022)]).unequal > 4, 'R2 khác các biểu còn lại');
});
