import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { testWorld } from '@ra-soat/server/test-world.ts';
import { agreement } from './agree.ts';
import { askYear } from './ask.ts';
import { unbalancedCells } from './compare.ts';
import { countryOf } from './country.ts';
import { Dice } from './dice.ts';
import { fillHistories } from './fill.ts';
import { playHistory } from './history.ts';

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
