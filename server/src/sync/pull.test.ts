import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import fc from 'fast-check';
import { sql, type Transaction } from 'kysely';
import { takeNumbers } from '../platform/case-rows.ts';
import type { Actor } from '../platform/access.ts';
import { everywhere } from '../platform/database.ts';
import type { Tables } from '../platform/tables.ts';
import { castOf, story, walk } from '../test-story.ts';
import { citizenNumberOf, storyIds, surveyBody } from '../test-story-bodies.ts';
import { testWorld } from '../test-world.ts';
import { syncPull } from './contract.ts';

const world = await testWorld({ today: '2026-09-02' });
after(() => world.drop());
const ids = storyIds('2025-07:24631', 'rural', 'Giáp Sửu');
const cast = await castOf(world, ids);
const steps = story(ids);
await walk(world, cast, steps.slice(0, steps.findIndex(({ kind }) => kind === 'list.close') + 1));
world.setToday('2026-10-05');
const villageId = ids.villages[0];
const officerName = 'Người mẫu (povertyOfficer)';
const reader = await world.person('enumerator', villageId);

/** What a device keeps: its cursor, and the newest number it has seen of each household. */
class Reader {
  readonly actor: Actor;
  cursor = 0;
  readonly seen = new Map<string, number>();
  constructor(actor: Actor) {
    this.actor = actor;
  }
  async pull(): Promise<void> {
    for (let more = true; more;) {
      const answer = await world.ask(this.actor, 'sync.pull', { villageId, cursor: this.cursor, limit: 2 });
      const page = syncPull.output.parse(answer);
      for (const one of page.cases) this.seen.set(one.householdId, one.villageSeq);
      more = page.more;
      this.cursor = page.cursor;
    }
  }
}

async function stored(): Promise<Map<string, number>> {
  const { rows } = await world.database.pool.query<{ household_id: string; village_seq: number }>(
    'select household_id, village_seq from review_case where village_id = $1',
    [villageId],
  );
  return new Map(rows.map((row) => [row.household_id, row.village_seq]));
}

interface Writer {
  readonly committed: Promise<void>;
  readonly finish: () => void;
}

/** A transaction that has changed a household and stays open until told to finish. */
function longWrite(household: string): Writer {
  const gate = Promise.withResolvers<undefined>();
  const write = async (tx: Transaction<Tables>) => {
    const seq = await takeNumbers(tx, villageId, 1);
    await sql`update review_case set village_seq = ${seq} where household_id = ${household}`.execute(tx);
    await gate.promise;
  };
  return { committed: world.database.within(everywhere, write), finish: () => gate.resolve(undefined) };
}

suite('a device that pulls with its cursor', () => {
  test('gets all that a form needs without network, and no citizen number', async () => {
    const answer = await world.ask(reader, 'sync.pull', { villageId });
    const page = syncPull.output.parse(answer);
    assert.deepEqual(
      page.rounds?.map(({ roundId, surveying, showResult }) => ({ roundId, surveying, showResult })),
      [{ roundId: ids.round, surveying: true, showResult: true }],
    );
    assert.equal(page.cases.length, 4);
    for (const { evidence, basis, responsible, facts } of page.cases) {
      assert.equal(evidence.members.length, 1);
      assert.equal(basis, null);
      assert.deepEqual(facts, []);
      assert.deepEqual({ ...responsible, accountId: '' }, { accountId: '', name: officerName, given: false });
    }
    for (const household of ids.households) assert.ok(!JSON.stringify(answer).includes(citizenNumberOf(household)));
    const again = syncPull.output.parse(
      await world.ask(reader, 'sync.pull', { villageId, cursor: page.cursor, roundsMark: page.roundsMark }),
    );
    assert.deepEqual(
      { rounds: again.rounds, cases: again.cases, gone: again.gone },
      { rounds: null, cases: [], gone: [] },
    );
  });
});

suite('whatever the order of writers', () => {
  test('sees a survey that was committed after a later one was sent', async () => {
    const device = new Reader(reader);
    await device.pull();
    const slow = longWrite(ids.households[3]);
    const quick = world.run(cast('povertyOfficer'), 'survey.submit', surveyBody(ids, 0, 1));
    await device.pull();
    assert.notDeepEqual(device.seen.size, 0);
    slow.finish();
    await slow.committed;
    await quick;
    await device.pull();
    assert.deepEqual(device.seen, await stored());
  });

  test('misses nothing, whatever the order in which writers start, finish and the device pulls', async () => {
    const household = fc.integer({ min: 0, max: 3 });
    const writer = fc.record({ household, finishAt: fc.integer({ min: 0, max: 5 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(writer, { minLength: 2, maxLength: 5 }), async (writers) => {
        const device = new Reader(reader);
        const open = writers.map((one, i) => ({
          ...longWrite(ids.households[one.household] ?? ''),
          at: i + one.finishAt,
        }));
        for (const { finish } of open.toSorted((a, b) => b.at - a.at)) {
          await device.pull();
          finish();
          await device.pull();
        }
        await Promise.all(open.map(({ committed }) => committed));
        await device.pull();
        assert.deepEqual(device.seen, await stored());
      }),
      { numRuns: 40, seed: 7 },
    );
  });
});
