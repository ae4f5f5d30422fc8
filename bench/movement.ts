import { testWorld } from '@ra-soat/server/test-world.ts';
import { unbalancedCells } from './histories/compare.ts';
import { Dice } from './histories/dice.ts';
import { fillHistories } from './histories/fill.ts';
import { playHistory } from './histories/history.ts';

const YEARS = { first: 2021, last: 2026 };
const BEGINNINGS = 9_500;
const COMMUNES = 8;
const VILLAGES_EACH = 5;

/**
 * Random years of rounds and events: the tables against the histories themselves, counted apart from the ledger.
 * Reference: the same rows summed bare.
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
      `select place_id from place where parent_id = '2025-07:68' order by place_id limit $1`,
      [COMMUNES],
    );
    const histories = Array.from({ length: BEGINNINGS }, () =>
      playHistory(dice, COMMUNES * VILLAGES_EACH, YEARS),
    ).flat();
    const of = { communes: communes.map(({ place_id }) => place_id), villagesEach: VILLAGES_EACH, years: YEARS, dice };
    const filled = await fillHistories(pool, histories, of);
    const unbalanced = await unbalancedCells(pool, histories, { filled, years: YEARS });
    const happenings = histories.reduce((sum, one) => sum + one.happenings.length, 0);
    return { name: 'movement', figures: { histories: histories.length, happenings, unbalanced }, ratios: {} };
  } finally {
    await world.drop();
  }
}
