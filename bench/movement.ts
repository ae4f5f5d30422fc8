import { testWorld } from '@ra-soat/server/test-world.ts';
import { agreement } from './histories/agree.ts';
import { askYears } from './histories/ask.ts';
import { unbalancedCells } from './histories/compare.ts';
import { countryOf } from './histories/country.ts';
import { Dice } from './histories/dice.ts';
import { fillHistories } from './histories/fill.ts';
import { playHistory } from './histories/history.ts';

/** A large province and a small one: the country is a sum of both. */
const PROVINCES = [
  { place: '2025-07:68', communes: 6 },
  { place: '2025-07:01', communes: 3 },
] as const;
const YEARS = { first: 2021, last: 2026 };
const BEGINNINGS = 9_500;
const VILLAGES_EACH = 5;

/**
 * Random years of rounds and events: the tables against the histories themselves, counted apart from the ledger; then
 * every report of every year against the others and against those of the units below, from the country to the village.
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
    const { country, communes } = await countryOf(world, PROVINCES);
    const histories = Array.from({ length: BEGINNINGS }, () =>
      playHistory(dice, communes.length * VILLAGES_EACH, YEARS),
    ).flat();
    const filled = await fillHistories(pool, histories, { communes, villagesEach: VILLAGES_EACH, years: YEARS, dice });
    const unbalanced = await unbalancedCells(pool, histories, { filled, years: YEARS });
    const agreed = agreement(await askYears(world, country, YEARS));
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
