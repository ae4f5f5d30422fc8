import { testWorld } from '@ra-soat/server/test-world.ts';
import { agreement } from './histories/agree.ts';
import { unbalancedCells } from './histories/compare.ts';
import { Dice } from './histories/dice.ts';
import { fillHistories } from './histories/fill.ts';
import { playHistory } from './histories/history.ts';

const PROVINCE = '2025-07:68';
const YEARS = { first: 2021, last: 2026 };
const BEGINNINGS = 9_500;
const COMMUNES = 8;
const VILLAGES_EACH = 5;

/**
 * Random years of rounds and events: the tables against the histories themselves, counted apart from the ledger; then
 * every report of every year against the others and against those of the units below.
 */
export async function run(): Promise<{
  name: 'movement';
  figures: Record<string, number>;
  ratios: Record<string, number>;
}> {
  const world = await testWorld({ today: '2026-12-20' });
  try {
    const { pool } = world.database;
    const dice = new Dice(2026);
    const { rows: communes } = await pool.query<{ place_id: string }>(
      `select place_id from place where parent_id = $1 order by place_id limit $2`,
      [PROVINCE, COMMUNES],
    );
    const histories = Array.from({ length: BEGINNINGS }, () =>
      playHistory(dice, COMMUNES * VILLAGES_EACH, YEARS),
    ).flat();
    const of = { communes: communes.map(({ place_id }) => place_id), villagesEach: VILLAGES_EACH, years: YEARS, dice };
    const filled = await fillHistories(pool, histories, of);
    const unbalanced = await unbalancedCells(pool, histories, { filled, years: YEARS });
    const actor = await world.person('provincialDepartment', PROVINCE);
    const agreed = await agreement(world, { actor, place: PROVINCE, filled, years: YEARS });
    const happenings = histories.reduce((sum, one) => sum + one.happenings.length, 0);
    return {
      name: 'movement',
      figures: { histories: histories.length, happenings, unbalanced, ...agreed },
      ratios: {},
    };
  } finally {
    await world.drop();
  }
}
