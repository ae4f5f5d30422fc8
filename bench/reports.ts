import { tableCodes } from '@ra-soat/domain/reports/table-layout.ts';
import type { Actor } from '@ra-soat/server/platform/access.ts';
import { reportAsOf } from '@ra-soat/server/place-reports/contract.ts';
import { testWorld, type World } from '@ra-soat/server/test-world.ts';
import { Dice } from './histories/dice.ts';
import { fillHistories } from './histories/fill.ts';
import { playHistory, type History } from './histories/history.ts';

const PROVINCE = '2025-07:68';
const COMMUNES = 100;
const VILLAGES_EACH = 27;
/** So many beginnings leave some 90,000 households on the lists at the end. */
const BEGINNINGS = 118_700;
const YEARS = { first: 2021, last: 2026 };

function* histories(dice: Dice): Generator<History> {
  for (let n = 0; n < BEGINNINGS; n += 1) yield* playHistory(dice, COMMUNES * VILLAGES_EACH, YEARS);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** Every report of the province: the first time it is asked, and the middle of three times after. */
async function reports(world: World, department: Actor) {
  const figures: Record<string, number> = {};
  let [cold, warm] = [0, 0];
  for (const code of tableCodes) {
    const input = { place: PROVINCE, year: YEARS.last, standard: 'vn-2022', code };
    let failing = 0;
    const ask = async () => {
      const { checks } = reportAsOf.output.parse(await world.ask(department, reportAsOf.kind, input));
      failing = checks.filter(({ ok }) => !ok).length;
    };
    const first = await timed(ask);
    const [, again = 0] = [await timed(ask), await timed(ask), await timed(ask)].toSorted((a, b) => a - b);
    figures[`${code}_cold_ms`] = first;
    figures[`${code}_warm_ms`] = again;
    figures[`${code}_failing_checks`] = failing;
    [cold, warm] = [Math.max(cold, first), Math.max(warm, again)];
  }
  return { ...figures, slowest_cold_ms: cold, slowest_warm_ms: warm };
}

/** The bare reading of the same rows: every status of the province and what was known of it. */
async function bareScan({ database: { pool } }: World): Promise<number> {
  const scan = () =>
    pool.query(
      `select s.village_id, class, count(*), sum(persons) from household_status s
       left join status_profile using (household_id, standard_id, from_on, seq)
       where from_on <= '2026-12-31' and (to_on is null or to_on >= '2026-12-31') group by 1, 2`,
    );
  await timed(scan);
  return timed(scan);
}

/**
 * R1 to R13 of a province of 100 communes with 90,000 listed households and five years of history, through the door
 * and under row-level security. Cold: the first question of each report in a database that was just filled.
 */
export async function run(): Promise<{
  name: 'reports';
  figures: Record<string, number>;
  ratios: Record<string, number>;
}> {
  const world = await testWorld({ today: '2027-01-05' });
  try {
    const { pool } = world.database;
    const { rows } = await pool.query<{ id: string }>(
      `select place_id as id from place where parent_id = $1 order by place_id limit $2`,
      [PROVINCE, COMMUNES],
    );
    const dice = new Dice(90);
    const of = { communes: rows.map(({ id }) => id), villagesEach: VILLAGES_EACH, years: YEARS, dice };
    await fillHistories(pool, histories(dice), of);
    const department = await world.person('provincialDepartment', PROVINCE);
    const count = await pool.query<{ listed: number; statuses: number; entries: number }>(
      `select (select count(*)::integer from household_status where to_on is null and class <> 'NON_POOR') as listed,
              (select count(*)::integer from household_status) as statuses, (select count(*)::integer from ledger_entry) as entries`,
    );
    const read = await reports(world, department);
    const scan_ms = await bareScan(world);
    const figures = { ...count.rows[0], ...read, scan_ms };
    return { name: 'reports', figures, ratios: { slowest_warm_to_scan: figures.slowest_warm_ms / scan_ms } };
  } finally {
    await world.drop();
  }
}
