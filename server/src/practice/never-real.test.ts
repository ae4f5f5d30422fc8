import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { exercises } from '@ra-soat/domain/training/exercises/library.ts';
import { PRACTICE_PREFIX } from '@ra-soat/domain/training/practice-id.ts';
import { Problem, problemOf } from '../platform/problem.ts';
import { fingerprint } from '../platform/test-audit.ts';
import { storyIds, surveyBody } from '../test-story-bodies.ts';
import { deliveryBody } from '../test-story-field.ts';
import { castOf, readyBody, walk } from '../test-story.ts';
import { wholeStory } from '../test-whole-story.ts';
import { testWorld } from '../test-world.ts';

const world = await testWorld({ today: '2026-09-02' });
after(() => world.drop());
const { pool } = world.database;
const ids = storyIds('2025-07:24631', 'rural', 'Canh');
const cast = await castOf(world, ids);
const practiceId = () => `${PRACTICE_PREFIX}${randomUUID().slice(8)}`;

/** The body with the round, or one of its households or heads, in whose place stands a practice id. */
function practised(body: unknown): { readonly of: string; readonly body: unknown }[] {
  const text = JSON.stringify(body);
  const named = [ids.round, ...ids.households, ...ids.heads].filter((id) => text.includes(id));
  return named.map((id): { of: string; body: unknown } => ({
    of: id,
    body: JSON.parse(text.replaceAll(id, practiceId())),
  }));
}

/** Rows of real work; the audit log may tell of an attempt. */
async function realRows(): Promise<Record<string, string>> {
  const all = Object.entries(await fingerprint(pool));
  return Object.fromEntries(all.filter(([name]) => !['command', 'command_body', 'audit_chain'].includes(name)));
}

async function countsOfPractice(): Promise<string[]> {
  const { rows: tables } = await pool.query<{ name: string }>(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
     and relname not in ('practice_attempt', 'command', 'command_body')`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const { rowCount } = await pool.query(`select from "${name}" t where t::text like $1 limit 1`, [
      `%${PRACTICE_PREFIX}-%`,
    ]);
    if (rowCount) found.push(name);
  }
  return found;
}

test('every command of a whole season is refused with a practice round, household or person in it', async () => {
  const tried = new Set<string>();
  const faults: string[] = [];
  for (const step of wholeStory(ids)) {
    world.setToday(step.on);
    const body = await readyBody(world, cast(step.by), step);
    const variants = practised(body);
    const before = variants.length > 0 ? await realRows() : {};
    for (const { of, body: wrong } of variants) {
      const answer = await world.run(cast(step.by), step.kind, wrong).catch(problemOf);
      tried.add(step.kind);
      if (!(answer instanceof Problem))
        faults.push(`${step.kind}, ${of}: ${answer instanceof Error ? String(answer) : 'let through'}`);
    }
    if (variants.length > 0) assert.deepEqual(await realRows(), before, step.kind);
    await world.run(cast(step.by), step.kind, body, step.id);
  }
  assert.deepEqual(faults, []);
  for (const kind of [
    'round.open',
    'household.add',
    'survey.submit',
    'survey.deliver',
    'paper.key',
    'meeting.hold',
    'list.post',
    'decision.sign',
  ])
    assert.ok(tried.has(kind), kind);
  assert.deepEqual(await countsOfPractice(), []);
});

test('the answers of every exercise under a real household are refused in words, by each way in', async () => {
  const other = storyIds('2025-07:00328', 'urban', 'Tân');
  const people = await castOf(world, other);
  const whole = wholeStory(other);
  await walk(world, people, whole.slice(0, whole.findIndex(({ kind }) => kind === 'list.close') + 1));
  world.setToday('2026-10-05');
  const officer = people('povertyOfficer');
  const before = await realRows();
  for (const { key, form } of exercises.filter((one) => one.form.standard === 'vn-2022')) {
    assert.equal(form.version, 'v2');
    const evidence = { ...key, area: other.area, interviewOn: '2026-10-05' };
    for (const [kind, body] of [
      ['survey.submit', surveyBody(other, 2, 1)],
      ['survey.deliver', deliveryBody(other, 2, officer.accountId)],
    ] as const) {
      const answer = await world.run(officer, kind, { ...body, evidence }).catch(problemOf);
      assert.ok(answer instanceof Problem && answer.code === 'PRACTICE_ONLY', `${kind}: ${JSON.stringify(answer)}`);
    }
  }
  assert.deepEqual(await realRows(), before);
});

test('raw SQL is refused by the database itself', async () => {
  const id = practiceId();
  const tables = [
    [
      `insert into household (household_id, created_at, command_id) values ($1, '2026-09-02', $1)`,
      'household_not_practice',
    ],
    [
      `update survey set evidence = jsonb_set(evidence, '{members,0,id}', to_jsonb($1::text))`,
      'survey_no_practice_people',
    ],
    [`update review_case set household_id = $1`, 'review_case_not_practice'],
    [`update round set round_id = $1`, 'round_not_practice'],
    [`update survey_delivery set round_id = $1`, 'survey_delivery_not_practice'],
    [`update household_member set member_id = $1`, 'household_member_not_practice'],
    [`update keyed_pass set form = jsonb_set(form, '{mẫu}', to_jsonb($1::text))`, 'keyed_pass_no_practice_people'],
  ] as const;
  for (const [sql, constraint] of tables) {
    // Append-only tables refuse every change before their constraints are asked.
    const client = await pool.connect();
    try {
      await client.query('begin');
      await client.query(`set local session_replication_role = replica`);
      await assert.rejects(client.query(sql, [id]), { constraint }, sql);
    } finally {
      await client.query('rollback');
      client.release();
    }
  }
});

test('practice handed in is on no phone’s page of a village, and in no report', async () => {
  const officer = cast('povertyOfficer');
  world.setToday('2026-12-02');
  const seen = async () =>
    JSON.stringify([
      await world.ask(officer, 'sync.pull', { villageId: ids.villages[0] }),
      await world.ask(officer, 'report.table', { roundId: ids.round, code: 'R1' }),
      await world.ask(officer, 'report.list', { roundId: ids.round, code: 'R14' }),
      await world.ask(officer, 'report.table', { roundId: ids.round, code: 'R2' }),
    ]);
  const before = await seen();
  for (const { id, key } of exercises)
    await world.run(officer, 'practice.handIn', {
      attemptId: randomUUID(),
      exerciseId: id,
      given: { evidence: key },
    });
  assert.equal(await seen(), before);
  assert.ok(!before.includes(PRACTICE_PREFIX));
});
