import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, suite, test } from 'node:test';
import { sql } from 'kysely';
import { castOf, story, walk } from '../test-story.ts';
import { storyIds } from '../test-story-bodies.ts';
import { incomeHouseholds } from '../test-story-income.ts';
import { arrivedHousehold } from '../test-story-movements.ts';
import { testWorld } from '../test-world.ts';
import { nowhere } from './database.ts';

const world = await testWorld({ today: '2026-09-02' });
after(() => world.drop());
const own = storyIds('2025-07:00328', 'urban', 'Giáp Sửu');
/** Of the review, the one that arrived after it, and those whose income was determined. */
const ownHouseholds = [...own.households, arrivedHousehold(own), ...incomeHouseholds(own)];
const foreign = storyIds('2025-07:00331', 'urban', 'Ất Hợi');
for (const ids of [own, foreign]) await walk(world, await castOf(world, ids), story(ids));
const { pool } = world.database;
const ownVillage = { country: false, communes: [], villages: [own.villages[0]] };
const otherVillage = { country: false, communes: [], villages: [own.villages[1]] };
const ownCommune = { country: false, communes: [own.commune], villages: [] };

async function tablesWith(column: string): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>(
    `select table_name as name from information_schema.columns
     where table_schema = 'public' and column_name = $1 order by 1`,
    [column],
  );
  return rows.map(({ name }) => name);
}

/** The households a scope finds in a table, straight in SQL as the application's role. */
function householdsSeen(scope: typeof nowhere, table: string): Promise<string[]> {
  return world.database.within(scope, async (tx) => {
    const { rows } = await sql<{ id: string }>`
      select distinct household_id as id from ${sql.table(table)} where household_id is not null`.execute(tx);
    return rows.map(({ id }) => id);
  });
}

suite('every table that names a household', async () => {
  const told = ['command', 'blob_use'];
  for (const table of await tablesWith('household_id')) {
    test(`${table}: a village sees its own households only, another village and nobody see none`, async () => {
      const stored = await pool.query(`select from ${table} where household_id = any ($1)`, [ownHouseholds]);
      const seen = await householdsSeen(ownVillage, table);
      assert.deepEqual(
        seen.filter((id) => !ownHouseholds.includes(id)),
        [],
      );
      assert.equal(seen.length > 0, stored.rowCount !== 0 && !told.includes(table), 'its own rows are there');
      assert.deepEqual(await householdsSeen(otherVillage, table), []);
      assert.deepEqual(await householdsSeen(nowhere, table), []);
      const commune = await householdsSeen(ownCommune, table);
      assert.deepEqual(
        commune.filter((id) => !ownHouseholds.includes(id)),
        [],
      );
    });
  }
});

suite('every table that names a village or a commune has its policy', async () => {
  const reference = ['village', 'village_count', 'village_counter', 'round', 'round_event', 'role_grant'];
  const { rows: guarded } = await pool.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace
       and (relrowsecurity or (relkind = 'v' and reloptions @> '{security_invoker=true}'))`,
  );
  const named = new Set([...(await tablesWith('village_id')), ...(await tablesWith('commune_id'))]);
  for (const table of named) {
    if (reference.includes(table)) continue;
    test(table, () => assert.ok(guarded.some(({ name }) => name === table)));
  }
});

const history = [
  ...['command', 'case_event', 'case_result', 'survey', 'village_event', 'round_event', 'meeting', 'meeting_vote'],
  ...['review_request', 'review_request_step', 'visit_question'],
  ...['posting_line', 'decision', 'decision_line', 'certificate'],
];

suite('history is append-only', () => {
  for (const table of history) {
    test(`${table}: the application has no right, and the owner is refused by the trigger`, async () => {
      const column = table === 'round_event' || table === 'village_event' ? 'round_id' : 'command_id';
      const key = ['meeting_vote', 'posting_line', 'decision_line'].includes(table) ? 'household_id' : column;
      for (const statement of [`delete from ${table}`, `update ${table} set ${key} = ${key}`]) {
        const asApplication = world.database.within(ownCommune, (tx) => sql.raw(statement).execute(tx));
        await assert.rejects(asApplication, { code: '42501' });
        await assert.rejects(pool.query(statement), { code: 'RS001' });
      }
    });
  }
});

suite('a round and its villages', () => {
  test('are written from their own commune only', async () => {
    const touch = (scope: typeof nowhere) =>
      world.database.within(scope, (tx) =>
        sql`update round set stage = stage where round_id = ${foreign.round}`.execute(tx),
      );
    assert.equal((await touch(ownCommune)).numAffectedRows, 0n);
    assert.equal((await touch({ ...ownCommune, communes: [foreign.commune] })).numAffectedRows, 1n);
    const count = world.database.within(ownCommune, (tx) =>
      sql`insert into village_count select ${foreign.villages[0]}::uuid, counted_on, households, persons, source, command_id, recorded_at
          from village_count limit 1`.execute(tx),
    );
    await assert.rejects(count, { code: '42501' });
  });

  test('a village and a round of two communes do not mix, even for who works in both', async () => {
    world.setToday('2026-12-01');
    const one = await world.person('povertyOfficer', own.commune);
    const other = await world.person('povertyOfficer', foreign.commune);
    const both = { ...one, grants: [...one.grants, ...other.grants] };
    const body = { postingId: randomUUID(), roundId: own.round, villageId: foreign.villages[0] };
    const rest = { on: '2026-11-20', postedAt: '08:00', places: ['villageHouse'], announced: true };
    const sent = world.run(both, 'list.post', { ...body, ...rest, postedBy: 'Mẫu', complaintsTo: 'Mẫu' });
    await assert.rejects(sent, { code: 'CASE_NOT_SAME_ROUND' });
  });
});
