import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { testWorld } from '@ra-soat/server/test-world.ts';

const HOUSEHOLDS = 100_000;
const COMMUNES = 10;
const VILLAGES = 27;
const PAGES = 200;

/** Rounds of ten communes with 27 villages each, and 100,000 cases in them, written by SQL: invented throughout. */
async function fill(pool: pg.Pool): Promise<{ commune: string; rounds: string[] }> {
  const { rows } = await pool.query<{ place_id: string }>(
    `select place_id from place where list_id = '2025-07' and level = 'commune' order by place_id limit $1`,
    [COMMUNES],
  );
  const rounds = rows.map(() => randomUUID());
  const communes = rows.map(({ place_id }) => place_id);
  await pool.query(
    `insert into round select r, c, 2026, 'annual', 'vn-2022', 'v2', 'rural', null, 'Ban Chỉ đạo mẫu', '[]', '2026-09-01', null,
       'LISTING', 1, '{}', gen_random_uuid() from unnest($1::uuid[], $2::text[]) as x(r, c)`,
    [rounds, communes],
  );
  await pool.query(
    `insert into village select gen_random_uuid(), c, 'Thôn ' || n, 'thon ' || n, n, '2026-01-01'
     from unnest($1::text[]) c, generate_series(1, $2::integer) n`,
    [communes, VILLAGES],
  );
  await pool.query(
    `insert into review_case (household_id, round_id, commune_id, village_id, number, sort_key, head, list_group,
       before_class, before_persons, persons, stage, seq, village_seq, state)
     select gen_random_uuid(), round_id, commune_id, village_id, n::text,
       lpad(position::text, 4, '0') || ':' || lpad(n::text, 6, '0'), 'Người mẫu ' || n, 'POOR', 'POOR', 4, 4, 'LISTED', 1, n,
       '{"stage": "LISTED"}'
     from village join round using (commune_id), generate_series(1, $1::integer) n`,
    [Math.ceil(HOUSEHOLDS / COMMUNES / VILLAGES)],
  );
  await pool.query('analyze');
  return { commune: communes[0] ?? '', rounds };
}

function p95(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
}

/** A page of the list through the query door, walking on page by page, against a bare scan of its index. */
export async function run(): Promise<{
  name: 'list';
  figures: Record<string, number>;
  ratios: Record<string, number>;
}> {
  const world = await testWorld({ today: '2026-12-01' });
  try {
    const { pool } = world.database;
    const { commune, rounds } = await fill(pool);
    const officer = await world.person('povertyOfficer', commune);
    const doors: number[] = [];
    const scans: number[] = [];
    let after = '';
    for (let page = 0; page < PAGES; page += 1) {
      const [sortKey = '', id = '00000000-0000-0000-0000-000000000000'] = after.split('|');
      const scanned = performance.now();
      const { rows } = await pool.query<{ sort_key: string; household_id: string }>(
        `select * from review_case where round_id = $1 and (sort_key, household_id) > ($2, $3::uuid)
         order by sort_key, household_id limit 50`,
        [rounds[0], sortKey, id],
      );
      scans.push(performance.now() - scanned);
      const asked = performance.now();
      await world.ask(officer, 'case.list', { roundId: rounds[0], limit: 50, ...(after && { after }) });
      doors.push(performance.now() - asked);
      const last = rows.at(-1);
      after = last ? `${last.sort_key}|${last.household_id}` : '';
    }
    const { rows: counted } = await pool.query<{ n: number }>('select count(*)::integer as n from review_case');
    return {
      name: 'list',
      figures: { households: counted[0]?.n ?? 0, page_p95_ms: p95(doors), scan_p95_ms: p95(scans) },
      ratios: { page_to_scan: p95(doors) / p95(scans) },
    };
  } finally {
    await world.drop();
  }
}
