import { testWorld } from '@ra-soat/server/test-world.ts';
import { agreement } from './histories/agree.ts';
import { askYears } from './histories/ask.ts';
import { unbalancedCells } from './histories/compare.ts';
import { countryOf } from './histories/country.ts';
import { Dice } from './histories/dice.ts';
import { fillHistories } from './histories/fill.ts';
import { playHistory } from './histories/history.ts';
import { invariants, walkAll, type Walked } from './invariants/list.ts';
import { tellStory } from './invariants/story.ts';

/** A large province and a small one: the country is a sum of both. */
const PROVINCES = [
  { place: '2025-07:68', communes: 4 },
  { place: '2025-07:01', communes: 2 },
] as const;
const YEARS = { first: 2021, last: 2026 };
const BEGINNINGS = 9_500;
const VILLAGES_EACH = 6;

type Figures = Record<string, number | Record<string, Record<string, number | string>>>;

/** By number: what it says, how often it was checked and violated, and the first time it did not hold. */
async function tried(walked: Walked): Promise<Figures> {
  const tallies = await walkAll(walked);
  const of = invariants.map(({ number, says }) => {
    const { checked = 0, violated = 1, first = '' } = tallies.get(number) ?? {};
    return [String(number), { says, checked, violated, ...(first && { first }) }] as const;
  });
  return {
    invariants: Object.fromEntries(of),
    invariantsChecked: of.filter(([, { checked }]) => checked > 0).length,
    invariantsViolated: of.filter(([, { violated }]) => violated > 0).length,
  };
}

/**
 * Random years of rounds and events: the tables against the histories themselves, counted apart from the ledger; then
 * every report of every year against the others and against those of the units below, from the country to the village;
 * then the 20 invariants of synthetic data, one by one.
 */
export async function run(): Promise<{
  name: 'movement';
  figures: Figures;
  ratios: Record<string, number>;
}> {
  const world = await testWorld({ today: '2026-12-20' });
  const story = await tellStory();
  try {
    const { pool } = world.database;
    const dice = new Dice(2026);
    const { country, communes } = await countryOf(world, PROVINCES);
    const villages = communes.length * VILLAGES_EACH;
    const histories = Array.from({ length: BEGINNINGS }, () => playHistory(dice, villages, YEARS)).flat();
    const filled = await fillHistories(pool, histories, { communes, villagesEach: VILLAGES_EACH, years: YEARS, dice });
    const unbalanced = await unbalancedCells(pool, histories, { filled, years: YEARS });
    const asked = await askYears(world, country, YEARS);
    const happenings = histories.reduce((sum, one) => sum + one.happenings.length, 0);
    const walked = { world, country, communes, histories, years: YEARS, asked, story, forms: 3_000, seasons: 40 };
    return {
      name: 'movement',
      figures: { histories: histories.length, happenings, unbalanced, ...agreement(asked), ...(await tried(walked)) },
      ratios: {},
    };
  } finally {
    await world.drop();
    await story.world.drop();
  }
}
