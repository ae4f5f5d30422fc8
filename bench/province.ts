import { randomUUID } from 'node:crypto';
import { listsPreview } from '@ra-soat/server/postings/contract.ts';
import type { Actor } from '@ra-soat/server/platform/access.ts';
import { testWorld, type World } from '@ra-soat/server/test-world.ts';
import { fillProvince, type Province } from './province/fill.ts';

const ASKS = 60;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function p95(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
}

/** The same read many times over the communes in turn, warm; and the reference beside each. */
async function series(work: (at: number) => Promise<unknown>): Promise<number> {
  await work(0);
  const times: number[] = [];
  for (let at = 0; at < ASKS; at += 1) times.push(await timed(() => work(at)));
  return p95(times);
}

/** Reads of a commune's officer and of the province, each through its door under row-level security. */
async function reads(world: World, { place, communes }: Province) {
  const { pool } = world.database;
  const officers: Actor[] = [];
  for (const commune of communes.slice(0, 10)) officers.push(await world.person('povertyOfficer', commune.place));
  const department = await world.person('provincialDepartment', place);
  const ministry = await world.person('ministry', 'vn');
  const at = (i: number) => {
    const roundId = communes[i % officers.length]?.round;
    return { officer: officers[i % officers.length], roundId };
  };
  const ask = (kind: string, more: object = {}) =>
    series((i) => world.ask(at(i).officer, kind, { roundId: at(i).roundId, ...more }));
  return {
    households: (await pool.query('select from review_case')).rowCount ?? 0,
    board_p95_ms: await ask('round.board'),
    case_list_p95_ms: await ask('case.list', { limit: 50 }),
    case_list_filtered_p95_ms: await ask('case.list', { limit: 50, state: 'ACCEPTED' }),
    progress_province_p95_ms: await series(() => world.ask(department, 'progress', { place, year: 2026 })),
    progress_country_p95_ms: await series(() => world.ask(ministry, 'progress', { place: 'vn', year: 2026 })),
    scan_commune_p95_ms: await series((i) =>
      pool.query('select * from review_case where round_id = $1', [at(i).roundId]),
    ),
    count_province_p95_ms: await series(() =>
      pool.query('select commune_id, stage, count(*) from review_case group by commune_id, stage'),
    ),
  };
}

/** The events and lines of the posting once more, into tables with the same keys that hold a hundred such postings. */
async function bareInserts({ database: { pool } }: World): Promise<number> {
  await pool.query(`
    create table bare (like case_event including all);
    create table bare_line (like posting_line including all);
    insert into bare select gen_random_uuid(), round_id, commune_id, village_id, seq, kind, on_date, body, command_id, account_id, recorded_at
      from case_event, generate_series(1, 100);
    insert into bare_line select gen_random_uuid(), posting_id, round_id, commune_id, village_id, position, head, address, class, result
      from posting_line, generate_series(1, 100)`);
  await pool.query('vacuum analyze bare, bare_line');
  return timed(() =>
    pool.query(`
      insert into bare select * from case_event;
      insert into bare_line (household_id, posting_id, round_id, commune_id, village_id, position, head, address, class, result)
        select household_id, posting_id, round_id, commune_id, village_id, position, head, address, class, result from posting_line`),
  );
}

/** One officer posts the lists of all 27 villages. */
async function posting(world: World, { communes: [first] }: Province) {
  if (!first) throw new Error('a province without a commune');
  const officer = await world.person('povertyOfficer', first.place);
  const input = { roundId: first.round, on: '2026-12-01' };
  const started = performance.now();
  const { villages } = listsPreview.output.parse(await world.ask(officer, 'lists.preview', input));
  const preview = performance.now() - started;
  const body = {
    ...input,
    postedAt: '08:00',
    places: ['villageHouse', 'communeOffice'],
    announced: true,
    postedBy: 'Đặng Văn Mẫu',
    complaintsTo: 'Bộ phận một cửa',
    villages: villages.map(({ villageId, hash }) => ({ villageId, postingId: randomUUID(), hash: hash ?? '' })),
  };
  const command = await timed(() => world.run(officer, 'lists.post', body));
  const bare = await bareInserts(world);
  return {
    posted_villages: villages.length,
    posted_households: villages.reduce((sum, { lines }) => sum + lines, 0),
    preview_villages_ms: preview,
    post_villages_ms: command,
    bare_insert_ms: bare,
  };
}

/**
 * A province of 100 communes and 90,000 listed households: boards, lists and the province's progress page, and the
 * posting of 27 villages at once. References: a bare scan of the commune's cases, a bare count of the province's, bare
 * inserts of the events and lines of the posting into tables of a province's size.
 */
export async function run(): Promise<{
  name: 'province';
  figures: Record<string, number>;
  ratios: Record<string, number>;
}> {
  const world = await testWorld({ today: '2026-12-01' });
  try {
    const province = await fillProvince(world.database.pool, '2025-07:68');
    const read = await reads(world, province);
    const write = await posting(world, province);
    const figures = { ...read, ...write };
    return {
      name: 'province',
      figures,
      ratios: {
        board_to_scan: figures.board_p95_ms / figures.scan_commune_p95_ms,
        list_to_scan: figures.case_list_p95_ms / figures.scan_commune_p95_ms,
        progress_to_count: figures.progress_province_p95_ms / figures.count_province_p95_ms,
        post_to_bare_insert: figures.post_villages_ms / figures.bare_insert_ms,
      },
    };
  } finally {
    await world.drop();
  }
}
