import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { capabilities } from '../app.ts';
import { samples } from '../matrix-samples.ts';
import type { Actor } from '../platform/access.ts';
import { Problem, problemOf } from '../platform/problem.ts';
import { fingerprint } from '../platform/test-audit.ts';
import { storyIds } from '../test-story-bodies.ts';
import { keyedBody } from '../test-story-keying.ts';
import { castOf, story, walk } from '../test-story.ts';
import { testWorld } from '../test-world.ts';
import { paperKey, paperKeying, paperSettle } from './contract.ts';

const ids = storyIds('2025-07:00328', 'urban', 'Nhâm');
const world = await testWorld({ today: '2026-09-02' });
after(() => world.drop());
const cast = await castOf(world, ids);
const [one, two, third] = [cast('povertyOfficer'), cast('steeringCommittee'), cast('enumerator')];
const SECRET = 'chỉ người nhập lần một biết';

before(async () => {
  const steps = story(ids);
  await walk(world, cast, steps.slice(0, steps.findIndex(({ kind }) => kind === 'list.close') + 1));
  world.setToday('2026-10-05');
});

const caseOf = (index: number) => ({ householdId: ids.households[index] ?? '', roundId: ids.round });
const code = (expected: string) => (error: unknown) => error instanceof Problem && error.code === expected;

async function seen(index: number): Promise<number> {
  const { rows } = await world.database.pool.query<{ seq: number }>(
    'select seq from review_case where household_id = $1',
    [ids.households[index]],
  );
  return rows[0]?.seq ?? assert.fail('no case');
}

/** One keying of a household's paper, with some answers of its own. */
async function key(who: Actor, index: number, paperId: string, pass: 'first' | 'second', own: object = {}) {
  const body = keyedBody(ids, paperId, pass, await seen(index));
  const sent = { ...body, ...caseOf(index), evidence: { ...body.evidence, ...own } };
  return paperKey.output.parse((await world.run(who, 'paper.key', sent)).answer);
}

async function settle(
  who: Actor,
  index: number,
  paperId: string,
  paths: readonly string[],
  choice: 'first' | 'second',
) {
  const settled = paths.map((path) => ({ path, choice, why: 'Theo phiếu giấy (mẫu)' }));
  const body = { ...caseOf(index), paperId, seen: await seen(index), settled, kept: [] };
  return paperSettle.output.parse((await world.run(who, 'paper.settle', body)).answer);
}

const keying = async (who: Actor, index: number) =>
  paperKeying.output.parse(await world.ask(who, 'paper.keying', caseOf(index)));

async function surveysOf(index: number): Promise<unknown[]> {
  const { rows } = await world.database.pool.query<{ cause: string | null }>(
    `select evidence ->> 'otherCause' as cause from survey where household_id = $1 order by version`,
    [ids.households[index]],
  );
  return rows.map(({ cause }) => cause);
}

test('no question of the system tells the second person what the first one keyed', async () => {
  const paperId = randomUUID();
  await key(one, 0, paperId, 'first', { causes: ['other'], otherCause: SECRET });
  const inputs = Object.entries(samples).map(([kind, { input }]) => [kind, input(ids)] as const);
  let asked = 0;
  for (const [kind, input] of inputs.filter(([name]) => capabilities.queries.some((q) => q.contract.kind === name))) {
    for (const who of [two, third]) {
      const said = await world.ask(who, kind, input).catch((error: unknown) => {
        if (problemOf(error) instanceof Problem) return null;
        throw error;
      });
      asked += said === null ? 0 : 1;
      assert.ok(!JSON.stringify(said).includes(SECRET), `${kind} tells it`);
    }
  }
  assert.ok(asked > 60, `only ${String(asked)} questions were answered`);
  const { rows } = await world.database.pool.query<{ n: number }>(
    'select count(*)::integer as n from command_body where body::text like $1',
    [`%${SECRET}%`],
  );
  assert.equal(rows[0]?.n, 0, 'the log tells it');
  const equal = await key(two, 0, paperId, 'second', { causes: ['other'], otherCause: SECRET });
  assert.deepEqual([equal.state, equal.version, await surveysOf(0)], ['recorded', 1, [SECRET]]);
});

test('one person never keys both times; who keyed settles only beside a scan, a third person without', async () => {
  const paperId = randomUUID();
  await key(one, 1, paperId, 'first', { causes: ['other'], otherCause: 'Mất mùa' });
  await assert.rejects(key(one, 1, paperId, 'second'), code('KEYED_BY_YOURSELF'));
  await assert.rejects(key(two, 1, randomUUID(), 'first'), code('KEYING_OPEN'));
  const differs = await key(two, 1, paperId, 'second', { causes: ['other'], otherCause: 'Mất trộm' });
  assert.deepEqual([differs.state, differs.differences], ['differs', 1]);
  const { open } = await keying(two, 1);
  assert.deepEqual(open?.differences, [{ path: 'otherCause', first: 'Mất mùa', second: 'Mất trộm' }]);
  assert.deepEqual([open.needsScan, (await keying(third, 1)).open?.needsScan], [true, false]);
  await assert.rejects(settle(two, 1, paperId, ['otherCause'], 'second'), code('KEYING_NEEDS_SCAN'));
  await assert.rejects(settle(third, 1, paperId, [], 'second'), code('KEYING_UNSETTLED'));
  const settled = await settle(third, 1, paperId, ['otherCause'], 'second');
  assert.deepEqual([settled.state, await surveysOf(1)], ['recorded', ['Mất trộm']]);
  const [kept] = (await keying(one, 1)).settled;
  assert.deepEqual([kept?.path, kept?.choice, kept?.by], ['otherCause', 'second', third.fullName]);
});

test('a form recorded meanwhile stops the second keying; both keyings of the paper stay until it is dropped', async () => {
  const paperId = randomUUID();
  await key(one, 2, paperId, 'first');
  const { paperId: _, pass: __, enumerator: ___, ...body } = keyedBody(ids, paperId, 'first', await seen(2));
  await world.run(two, 'survey.submit', { ...body, ...caseOf(2), mode: 'paper' });
  await assert.rejects(key(two, 2, paperId, 'second'), code('KEYING_OVERTAKEN'));
  assert.equal((await keying(one, 2)).open?.overtaken, true);
  await world.run(one, 'paper.drop', { ...caseOf(2), paperId, reason: 'Đã có phiếu mới (mẫu)' });
  assert.equal((await keying(one, 2)).open, null);
});

test('a keying with an error stores nothing; of two second keyings at once one counts', async () => {
  const paperId = randomUUID();
  const before = await fingerprint(world.database.pool);
  const [head] = keyedBody(ids, paperId, 'first').evidence.members;
  await assert.rejects(key(one, 3, paperId, 'first', { members: [head, head] }), code('SURVEY_HAS_ERRORS'));
  assert.deepEqual(await fingerprint(world.database.pool), before);
  await key(one, 3, paperId, 'first');
  const both = await Promise.allSettled([key(two, 3, paperId, 'second'), key(third, 3, paperId, 'second')]);
  assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
  assert.equal((await surveysOf(3)).length, 1);
});
