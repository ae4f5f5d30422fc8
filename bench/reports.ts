import { randomUUID } from 'node:crypto';
import { tableCodes, type TableCode } from '@ra-soat/domain/reports/table-layout.ts';
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
const LIMITS = { limit_cold_ms: 10_000, limit_warm_ms: 2_000 };

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
    let failing = 0;
    const ask = async () => {
      failing = await asked(world, department, code);
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

/** How many of its checks do not hold. */
async function asked(world: World, department: Actor, code: TableCode): Promise<number> {
  const input = { place: PROVINCE, year: YEARS.last, standard: 'vn-2022', code };
  const { checks } = reportAsOf.output.parse(await world.ask(department, reportAsOf.kind, input));
  return checks.filter(({ ok }) => !ok).length;
}

/** R2 again after a child was born in one listed household of the province. */
async function afterBirth(world: World, department: Actor): Promise<number> {
  const { rows } = await world.database.pool.query<{ household_id: string; commune_id: string }>(
    `select household_id, commune_id from household_status s join household_place p using (household_id, commune_id)
     where s.to_on is null and s.class = 'POOR' and p.to_on is null order by household_id limit 1`,
  );
  const [listed] = rows;
  if (!listed) throw new Error('nobody is poor');
  const officer = await world.person('povertyOfficer', listed.commune_id);
  const child = { name: 'Người Mẫu bé', relation: 'child', sex: 'male', bornYear: 2026 };
  await world.run(officer, 'movement.record', {
    ...{ householdId: listed.household_id, on: '2026-12-20', reason: 'Mẫu', evidence: { number: 'DEMO-1' } },
    event: { kind: 'birth', member: { ...child, memberId: randomUUID() } },
  });
  return timed(() => asked(world, department, 'R2'));
}

/** The bare reading of the same rows: every list of the province on the day with what was known, and its movements. */
async function bareScan({ database: { pool } }: World): Promise<number> {
  const scan = async () => {
    await pool.query(
      `select s.village_id, class, count(*), sum(s.persons), sum(cardinality(p.indicators)) from household_status s
       left join status_profile p using (household_id, standard_id, from_on, seq)
       where s.from_on <= '2027-01-01' and (to_on is null or to_on >= '2027-01-01') group by 1, 2`,
    );
    await pool.query(
      `select village_id, class, movement_column, sum(households), sum(persons) from ledger_entry group by 1, 2, 3`,
    );
  };
  await timed(scan);
  return timed(scan);
}

/**
 * R1 to R13 of a province of 100 communes with 90,000 listed households and five years of history, through the door
 * and under row-level security. Cold: the first question of each report; the first of all finds nothing counted.
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
    const after_birth_ms = await afterBirth(world, department);
    const scan_ms = await bareScan(world);
    const figures = { ...count.rows[0], ...read, after_birth_ms, scan_ms, ...LIMITS };
    return {
      name: 'reports',
      figures,
      ratios: {
        ...{ slowest_cold_to_limit: read.slowest_cold_ms / LIMITS.limit_cold_ms },
        ...{ slowest_warm_to_limit: read.slowest_warm_ms / LIMITS.limit_warm_ms },
        ...{ slowest_cold_to_scan: read.slowest_cold_ms / scan_ms },
        ...{ slowest_warm_to_scan: read.slowest_warm_ms / scan_ms },
      },
    };
  } finally {
    await world.drop();
  }
}
