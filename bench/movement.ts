import type pg from 'pg';
import { testWorld } from '@ra-soat/server/test-world.ts';
import { Dice } from './histories/dice.ts';
import { fillHistories, type Filled } from './histories/fill.ts';
import { decidedOn, playHistory, type History } from './histories/history.ts';
import { trueMovement, type TrueMovement } from './histories/truth.ts';

const YEARS = { first: 2021, last: 2026 };
const BEGINNINGS = 9_500;
const COMMUNES = 8;
const VILLAGES_EACH = 5;

interface Row {
  village_id: string;
  class: 'POOR' | 'NEAR_POOR';
  n: number;
  households: number;
  persons: number;
}

/** R2 and R3 of every village of one year as the ledger has them, and column 9 as the registry has it on that day. */
async function storedMovement(pool: pg.Pool, year: number): Promise<Row[]> {
  const { rows } = await pool.query<Row>(
    `select village_id, class, case when review_year < $1 then 1 else movement_column end as n,
            sum(case when review_year < $1 and movement_column in (2, 3, 4) then -households else households end)::integer as households,
            sum(case when review_year < $1 and movement_column in (2, 3, 4) then -persons else persons end)::integer as persons
     from ledger_entry where review_year <= $1 group by 1, 2, 3
     union all
     select village_id, class, 9, count(*)::integer, sum(persons)::integer from household_status
     where class <> 'NON_POOR' and from_on <= $2 and (to_on is null or to_on >= $2) group by 1, 2`,
    [year, decidedOn(year)],
  );
  return rows;
}

/** Cells that differ between what the histories tell and what the tables hold; and rows that do not balance. */
function differences(rows: readonly Row[], truth: ReadonlyMap<number, TrueMovement>, filled: Filled): number {
  const stored = new Map(rows.map((row) => [`${row.village_id}/${row.class}/${row.n}`, row]));
  let different = 0;
  filled.villages.forEach(({ id }, village) => {
    for (const listed of ['POOR', 'NEAR_POOR'] as const) {
      for (let n = 1; n <= 9; n += 1) {
        const [households, persons] = truth.get(village)?.[listed][n - 1] ?? [0, 0];
        const found = stored.get(`${id}/${listed}/${n}`);
        if ((found?.households ?? 0) !== households || (found?.persons ?? 0) !== persons) different += 1;
      }
    }
  });
  return different;
}

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
    const histories: History[] = Array.from({ length: BEGINNINGS }, () =>
      playHistory(dice, COMMUNES * VILLAGES_EACH, YEARS),
    ).flat();
    const of = { communes: communes.map(({ place_id }) => place_id), villagesEach: VILLAGES_EACH, years: YEARS, dice };
    const filled = await fillHistories(pool, histories, of);
    let unbalanced = 0;
    for (let year = YEARS.first + 1; year <= YEARS.last; year += 1) {
      unbalanced += differences(await storedMovement(pool, year), trueMovement(histories, year), filled);
    }
    const happenings = histories.reduce((sum, one) => sum + one.happenings.length, 0);
    return { name: 'movement', figures: { histories: histories.length, happenings, unbalanced }, ratios: {} };
  } finally {
    await world.drop();
  }
}
