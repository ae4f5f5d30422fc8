import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, suite, test } from 'node:test';
import { canonicalJson } from '@ra-soat/domain/survey/canonical-json.ts';
import { capabilities } from '../app.ts';
import { castOf, readyBody, story, walk } from '../test-story.ts';
import { storyIds, surveyBody } from '../test-story-bodies.ts';
import { wholeStory } from '../test-whole-story.ts';
import { testWorld } from '../test-world.ts';
import { brokenChains } from './broken-chains.ts';
import { fingerprint } from './test-audit.ts';
import { Problem, problemOf } from './problem.ts';

const world = await testWorld({ today: '2026-09-02' });
after(() => world.drop());
const { pool } = world.database;
const ids = storyIds('2025-07:24631', 'rural', 'Ất');

const listed = story(ids).findIndex(({ kind }) => kind === 'list.close') + 1;

const refusal = (code: string) => (error: unknown) => error instanceof Problem && error.code === code;

suite('a command sent again', () => {
  test('gives the same receipt and changes nothing, whatever its kind; with another body it is refused', async () => {
    const told = new Set<string>();
    const empty = randomUUID();
    const first = { username: 'quan.tri.mau', fullName: 'Quản trị mẫu', password: 'mật khẩu mẫu' };
    const setup = await world.run(undefined, 'setup.administrator', first, empty);
    assert.deepEqual(await world.run(undefined, 'setup.administrator', first, empty), setup);
    told.add('setup.administrator');
    const cast = await castOf(world, ids);
    for (const step of wholeStory(ids)) {
      const { on, by, kind } = step;
      world.setToday(on);
      const body = await readyBody(world, cast(by), step);
      const id = step.id ?? randomUUID();
      const receipt = await world.run(cast(by), kind, body, id);
      const before = await fingerprint(pool);
      const again = await world.run(cast(by), kind, body, id);
      assert.equal(canonicalJson(again), canonicalJson(receipt), kind);
      await assert.rejects(world.run(cast(by), kind, { ...Object(body), extra: 1 }, id), refusal('COMMAND_REUSED'));
      assert.deepEqual(await fingerprint(pool), before, kind);
      told.add(kind);
    }
    const kinds = capabilities.commands.map(({ contract }) => contract.kind);
    assert.deepEqual(
      kinds.filter((kind) => !told.has(kind)),
      [],
      'the story must hold every command',
    );
  });

  test('as a new command it is done again or refused in words; it never breaks anything', async () => {
    const other = storyIds('2025-07:00328', 'urban', 'Bính');
    const cast = await castOf(world, other);
    for (const step of wholeStory(other)) {
      const { on, by, kind } = step;
      world.setToday(on);
      const body = await readyBody(world, cast(by), step);
      await world.run(cast(by), kind, body, step.id);
      const again = await world.run(cast(by), kind, body).catch((error: unknown) => problemOf(error));
      assert.ok(!(again instanceof Error) || again instanceof Problem, `${kind}: ${String(again)}`);
    }
  });

  test('twenty times at once has one effect', async () => {
    const before = await fingerprint(pool);
    const body = { villageId: ids.villages[0], households: 90, persons: 300, on: '2026-12-02', source: 'Thống kê' };
    const officer = await world.person('povertyOfficer', ids.commune);
    const id = randomUUID();
    const receipts = await Promise.all(Array.from({ length: 20 }, () => world.run(officer, 'village.count', body, id)));
    assert.equal(new Set(receipts.map(canonicalJson)).size, 1);
    const after = await fingerprint(pool);
    const changed = Object.keys(after)
      .filter((table) => after[table] !== before[table])
      .sort();
    assert.deepEqual(changed, ['account', 'audit_chain', 'command', 'command_body', 'role_grant', 'village_count']);
    const { rows } = await pool.query(`select count(*)::integer as n from village_count where command_id = $1`, [id]);
    assert.deepEqual(rows, [{ n: 1 }]);
  });
});

suite('two officers at once on one household', () => {
  test('one survey stands, the other officer is told that the case has changed', async () => {
    const third = storyIds('2025-07:07294', 'rural', 'Đinh');
    const cast = await castOf(world, third);
    await walk(world, cast, story(third).slice(0, listed));
    world.setToday('2026-10-05');
    const officers = await Promise.all([0, 1].map(() => world.person('povertyOfficer', third.commune)));
    const sent = await Promise.allSettled(
      officers.map((officer) => world.run(officer, 'survey.submit', surveyBody(third, 0, 1))),
    );
    assert.equal(sent.filter(({ status }) => status === 'fulfilled').length, 1);
    assert.ok(sent.some((one) => one.status === 'rejected' && refusal('CASE_CHANGED')(one.reason)));
    const { rows } = await pool.query(`select count(*)::integer as n from survey where round_id = $1`, [third.round]);
    assert.deepEqual(rows, [{ n: 1 }]);
  });

  test('one acceptance stands, the other is refused by the rule', async () => {
    const { rows: cases } = await pool.query<{ household_id: string; round_id: string; commune_id: string }>(
      `select household_id, round_id, commune_id from review_case where stage = 'SURVEYED'`,
    );
    const [kase] = cases;
    assert.ok(kase);
    world.setToday('2026-10-10');
    const people = await Promise.all([0, 1].map(() => world.person('steeringCommittee', kase.commune_id)));
    const body = { householdId: kase.household_id, roundId: kase.round_id, version: 1, on: '2026-10-10' };
    const sent = await Promise.allSettled(people.map((one) => world.run(one, 'survey.accept', body)));
    assert.equal(sent.filter(({ status }) => status === 'fulfilled').length, 1);
    assert.ok(sent.some((one) => one.status === 'rejected' && refusal('REVIEW_REFUSED')(one.reason)));
  });
});

suite('the audit log', () => {
  test('every place has a whole chain', async () => {
    assert.deepEqual(await brokenChains(pool), []);
  });

  test('a row that was changed is found, though its trigger was switched off', async () => {
    await pool.query(`alter table command disable trigger command_append_only`);
    await pool.query(`update command set answer = '{"lists":{}}' where kind = 'decision.sign' and place_id = $1`, [
      ids.commune,
    ]);
    assert.deepEqual(await brokenChains(pool), [ids.commune]);
  });
});
