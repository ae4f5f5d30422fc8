import { randomUUID } from 'node:crypto';
import { papersProgress } from '@ra-soat/server/documents/contract.ts';
import { documents } from '@ra-soat/server/documents/index.ts';
import { castOf, story, walk } from '@ra-soat/server/test-story.ts';
import { storyIds, type StoryIds } from '@ra-soat/server/test-story-bodies.ts';
import { testWorld, type World } from '@ra-soat/server/test-world.ts';

const HOUSEHOLDS = 400;
const VILLAGES = 8;
const LIMIT_S = 60;

/** Rows of the first household of the story that make it a household with a form, a class and a certificate. */
const tables = [
  ...['household', 'household_place', 'household_member', 'review_case', 'case_result', 'survey', 'meeting_vote'],
  ...['posting_line', 'decision_line', 'certificate'],
];

/** Told apart in the copy: what must be unlike in every household. */
const unlike: Readonly<Record<string, string>> = {
  household_id: 'clone.id',
  village_id: 'clone.village',
  serial: '1000 + clone.n',
  position: 'case when source.position is null then null else 10 + clone.n end',
  sort_key: "lpad(clone.n::text, 6, '0')",
};

async function columnsOf({ database }: World, table: string): Promise<string[]> {
  const { rows } = await database.pool.query<{ name: string }>(
    `select column_name as name from information_schema.columns
     where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER' order by ordinal_position`,
    [table],
  );
  return rows.map(({ name }) => name);
}

function copied(table: string, column: string): string {
  // Four people on every form, as in most households.
  if (table === 'survey' && column === 'evidence') {
    return `jsonb_set(source.evidence, '{members}', (source.evidence -> 'members') || (source.evidence -> 'members')
      || (source.evidence -> 'members') || (source.evidence -> 'members'))`;
  }
  if (table === 'review_case' && column === 'number') return 'clone.n::text';
  if (table === 'certificate' && column === 'number') return "(1000 + clone.n) || '/GCN-HN.HCN'";
  if (table === 'household_member' && column === 'position') return 'source.position';
  return unlike[column] ?? `source.${column}`;
}

/** A whole commune out of one decided household, in SQL: the papers are what is measured. */
async function multiply(world: World, { households: [first] }: StoryIds, villages: readonly string[]): Promise<void> {
  const { pool } = world.database;
  await pool.query('create table clone (id uuid, n integer, village uuid)');
  await pool.query(
    `insert into clone select gen_random_uuid(), n, ($1::uuid[])[1 + n % $2] from generate_series(1, $3) n`,
    [villages, villages.length, HOUSEHOLDS - 4],
  );
  for (const table of tables) {
    const columns = await columnsOf(world, table);
    const values = columns.map((column) => copied(table, column)).join(', ');
    await pool.query(
      `insert into ${table} (${columns.join(', ')}) select ${values} from ${table} source cross join clone
       where source.household_id = $1`,
      [first],
    );
  }
}

/** A commune of eight villages and 400 households at the end of its round. */
async function decided(world: World, ids: StoryIds) {
  const cast = await castOf(world, ids);
  const officer = cast('povertyOfficer');
  await walk(
    world,
    cast,
    story(ids).filter(({ kind }) => kind !== 'papers.make'),
  );
  world.setToday('2026-12-02');
  const villages = [ids.villages[0], ...Array.from({ length: VILLAGES - 1 }, () => randomUUID())];
  for (const [at, villageId] of villages.entries()) {
    if (at === 0) continue;
    const village = { villageId, commune: ids.commune, name: `Thôn thêm ${at}`, position: 10 + at, from: '2026-01-01' };
    await world.run(officer, 'village.add', village);
  }
  await multiply(world, ids, villages);
  return officer;
}

/** `cpu`: seconds that the server's threads were at work, whoever else had the machine. */
async function timed<T>(work: () => Promise<T>): Promise<{ seconds: number; cpu: number; found: T }> {
  const started = performance.now();
  const before = process.cpuUsage();
  const found = await work();
  const { user, system } = process.cpuUsage(before);
  return { seconds: (performance.now() - started) / 1000, cpu: (user + system) / 1_000_000, found };
}

/** The bare reading of what the papers say: every form and every class of the round. */
async function bareScan({ database: { pool } }: World): Promise<number> {
  const scan = () =>
    pool.query(
      `select c.household_id, c.class, s.evidence from review_case c join survey s using (household_id, round_id)`,
    );
  await scan();
  return (await timed(scan)).seconds;
}

/** The whole set of papers of a round of 400 households, against one household's form printed as often. */
export async function run(): Promise<{
  name: 'papers';
  figures: Record<string, number>;
  ratios: Record<string, number>;
}> {
  const world = await testWorld({ today: '2026-09-02' });
  try {
    const ids = storyIds('2025-07:24631', 'rural', 'Bộ');
    const officer = await decided(world, ids);
    const [job] = documents.jobs;
    if (!job) throw new Error('no job');
    const form = { roundId: ids.round, villageId: ids.villages[0], householdId: ids.households[0], format: 'pdf' };
    // The first paper starts the thread and reads its fonts.
    await world.file(officer, 'paper.filledForms', form);
    const one = await timed(() => world.file(officer, 'paper.filledForms', form));
    await world.run(officer, 'papers.make', { setId: ids.figures, roundId: ids.round });
    let stations = 0;
    const made = await timed(async () => {
      while (await job.step(world.doors)) stations += 1;
    });
    const { set } = papersProgress.output.parse(await world.ask(officer, 'papers.progress', { roundId: ids.round }));
    if (!set || set.state !== 'done') throw new Error('the set was not made');
    const scanned = await bareScan(world);
    const zip = await timed(() => world.file(officer, 'papers.zip', { setId: ids.figures }));
    return {
      name: 'papers',
      figures: {
        households: HOUSEHOLDS,
        papers: set.papers,
        files: set.filesDone,
        refused: set.refused.length,
        set_s: made.seconds,
        set_limit_s: LIMIT_S,
        set_cpu_s: made.cpu,
        scan_s: scanned,
        progress_stations: stations,
        zip_s: zip.seconds,
        zip_mb: zip.found.bytes.byteLength / 1_048_576,
        one_form_s: one.seconds,
        peak_memory_mb: process.resourceUsage().maxRSS / 1024,
      },
      ratios: {
        ...{
          set_to_limit: made.seconds / LIMIT_S,
          set_cpu_to_limit: made.cpu / LIMIT_S,
          set_to_scan: made.seconds / scanned,
        },
        set_to_forms_one_by_one: made.seconds / (one.seconds * HOUSEHOLDS),
      },
    };
  } finally {
    await world.drop();
  }
}
