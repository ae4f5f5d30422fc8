import type pg from 'pg';
import type { Filled } from './fill.ts';
import { decidedOn, type History, type Years } from './history.ts';
import { trueMovement, type TrueMovement } from './truth.ts';

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

/** Cells of R2 and R3, over all years and villages, that are not what the histories tell; 0 where everything balances. */
export async function unbalancedCells(
  pool: pg.Pool,
  histories: readonly History[],
  { filled, years }: { readonly filled: Filled; readonly years: Years },
): Promise<number> {
  let unbalanced = 0;
  for (let year = years.first + 1; year <= years.last; year += 1) {
    unbalanced += differences(await storedMovement(pool, year), trueMovement(histories, year), filled);
  }
  return unbalanced;
}
