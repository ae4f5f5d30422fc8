import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { testWorld } from '@ra-soat/server/test-world.ts';
import { unbalancedCells } from './compare.ts';
import { Dice } from './dice.ts';
import { fillHistories } from './fill.ts';
import { playHistory } from './history.ts';

const years = { first: 2021, last: 2024 };
const world = await testWorld({ today: '2024-12-20' });
after(() => world.drop());

test('bốn năm rà soát và biến động bất kỳ: R2, R3 của từng thôn đúng bằng những gì đã xảy ra; sai một dòng là thấy', async () => {
  const { pool } = world.database;
  const dice = new Dice(7);
  const histories = Array.from({ length: 300 }, () => playHistory(dice, 6, years)).flat();
  const communes = ['2025-07:24631', '2025-07:24637'];
  const filled = await fillHistories(pool, histories, { communes, villagesEach: 3, years, dice });
  assert.equal(await unbalancedCells(pool, histories, { filled, years }), 0);
  await pool.query(
    `insert into ledger_entry select household_id, standard_id, seq + 100, on_date, review_year, commune_id, village_id, class,
       4, 0, 1, 'death', null, null, null, null, command_id, recorded_at
     from ledger_entry where review_year = 2023 limit 1`,
  );
  assert.equal(await unbalancedCells(pool, histories, { filled, years }), 2, 'cột 4 năm ấy, cột 1 năm sau');
});
