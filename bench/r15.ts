import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type pg from 'pg';
import { z } from 'zod';
import { testWorld, type World } from '@ra-soat/server/test-world.ts';

const inProcess = promisify(execFile);
const PROVINCE = '2025-07:68';
const VILLAGES = 10;
const DAY = '2027-01-05';
/** Of a province with 15,000 member rows among the poor: 5,163 households at the end of 2024 in one real province. */
const HOUSEHOLDS = 3_750;
const MEMBERS = 4;
const LIMIT = { seconds: 5, mb: 300 };

/** Poor households of four in every commune of a province, with profile and ledger, by SQL: invented throughout. */
async function fill(pool: pg.Pool): Promise<void> {
  const command = randomUUID();
  await pool.query(
    `insert into village select gen_random_uuid(), c, 'Thôn ' || n, 'thon ' || n, n, '2026-01-01'
     from communes_under(array[$1]) c, generate_series(1, $2::integer) n`,
    [PROVINCE, VILLAGES],
  );
  await pool.query(
    `create temp table home as
     select gen_random_uuid() as id, v.village_id, v.commune_id, n
     from generate_series(1, $1::integer) n
     join (select *, row_number() over (order by position, village_id) as at, count(*) over () as all_villages from village) v
       on v.at = 1 + n % v.all_villages`,
    [HOUSEHOLDS],
  );
  await pool.query(`insert into household select id, '2026-12-01', $1 from home`, [command]);
  await pool.query(
    `insert into household_place (household_id, commune_id, village_id, from_on, number, address, command_id)
     select id, commune_id, village_id, '2026-01-01', n::text, 'Nhà mẫu ' || n, $1 from home`,
    [command],
  );
  await pool.query(
    `insert into household_member (household_id, member_id, version, position, is_head, relation, name, sex, born_on, ethnicity, from_on, command_id)
     select id, gen_random_uuid(), 1, m, m = 1, case m when 1 then 'head' else 'child' end, 'Nguyễn Thị Mẫu Đễ ' || n || ' ' || m,
       case m % 2 when 0 then 'male' else 'female' end, date '1960-01-01' + n + m * 4000, 1 + n % 54, '2026-01-01', $1
     from home, generate_series(1, $2::integer) m`,
    [command, MEMBERS],
  );
  await pool.query(
    `insert into household_status (household_id, standard_id, from_on, class, persons, commune_id, village_id, decision_number, command_id)
     select id, 'vn-2022', '2027-01-01', 'POOR', $2::integer, commune_id, village_id, 'DEMO-1/QĐ-UBND', $1 from home`,
    [command, MEMBERS],
  );
  await pool.query(
    `insert into status_profile (household_id, standard_id, from_on, seq, commune_id, village_id, area_type, needs, ethnicity, no_labour, merit, local_minority, command_id)
     select id, 'vn-2022', '2027-01-01', 1, commune_id, village_id, 'rural', array[1, 4], 1 + n % 54, n % 5 = 0, n % 9 = 0, n % 3 = 0, $1 from home`,
    [command],
  );
  await pool.query('drop table home');
  await pool.query('analyze');
}

/** The same rows straight from their tables, without order, words or file. */
async function scan(pool: pg.Pool): Promise<number> {
  const started = performance.now();
  await pool.query(
    `select s.household_id, m.name, m.sex, m.born_on, m.ethnicity, m.relation, p.needs, p.merit
     from household_status s join household_member m using (household_id)
     join status_profile p on p.household_id = s.household_id and p.from_on = s.from_on
     where s.class = 'POOR' and m.current`,
  );
  return (performance.now() - started) / 1000;
}

const measured = z.object({
  seconds: z.number(),
  cpu: z.number(),
  bytes: z.number(),
  idle: z.number(),
  peak: z.number(),
});

/** Recorded here, made in a process of its own: its peak is that of a server which does nothing else. */
async function made(world: World, kind: 'R15' | 'members'): Promise<z.output<typeof measured>> {
  const officer = await world.person('provincialDepartment', PROVINCE);
  const exportId = randomUUID();
  await world.run(officer, 'export.record', {
    ...{ exportId, place: PROVINCE, kind, on: DAY, purpose: 'Đo thời gian (mẫu)', recipient: 'Không gửi ai' },
    withNumbers: false,
  });
  const program = join(import.meta.dirname, 'r15', 'one-export.ts');
  const { stdout } = await inProcess(process.execPath, [program, world.database.url, PROVINCE, exportId, DAY]);
  return measured.parse(JSON.parse(stdout));
}

/** R15 of 15,000 member rows of a province to Excel through the file door: seconds, and the peak of the process. */
export async function run(): Promise<{
  name: 'r15';
  figures: Record<string, number>;
  ratios: Record<string, number>;
}> {
  const world = await testWorld({ today: DAY });
  try {
    const { pool } = world.database;
    await fill(pool);
    const scanned = await scan(pool);
    const { seconds, cpu, bytes, idle, peak } = await made(world, 'R15');
    const people = await made(world, 'members');
    return {
      name: 'r15',
      figures: {
        ...{ rows: HOUSEHOLDS * MEMBERS, seconds, cpu_seconds: cpu, bytes, peak_mb: peak, idle_mb: idle },
        ...{ limit_seconds: LIMIT.seconds, limit_mb: LIMIT.mb },
        ...{ scan_seconds: scanned, members_seconds: people.seconds, members_peak_mb: people.peak },
      },
      ratios: {
        ...{
          seconds_to_limit: seconds / LIMIT.seconds,
          cpu_to_limit: cpu / LIMIT.seconds,
          peak_to_limit: peak / LIMIT.mb,
        },
        seconds_to_scan: seconds / scanned,
      },
    };
  } finally {
    await world.drop();
  }
}
