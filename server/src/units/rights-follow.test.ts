import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { peopleOf, type Communes, type Person } from '../matrix-people.ts';
import { samples, type Sample } from '../matrix-samples.ts';
import { each, faultOf, leak, surfaces, type Asked } from '../matrix-walls.ts';
import type { Doors } from '../platform/command.ts';
import { fingerprintOfCommune } from '../platform/test-audit.ts';
import { undoing } from '../platform/test-database.ts';
import { actorWith } from '../test-actor.ts';
import { storyIds } from '../test-story-bodies.ts';
import { castOf, story, walk } from '../test-story.ts';
import { testWorld } from '../test-world.ts';
import { worked } from './test-merger.ts';
import { addNextList } from './test-next-list.ts';

// The matrix once more, in a country whose units all went over to a new list: a commune with a whole season behind it,
// two others with a village each, and every role at every place.
const NEXT = '2026-12';
const DAY = '2026-12-02';
const world = await testWorld({ today: '2026-09-02' });
after(() => world.drop());
const before: Communes = {
  own: storyIds('2025-07:00328', 'urban', 'Giáp Sửu'),
  sibling: storyIds('2025-07:00331', 'urban', 'Ất Hợi'),
  far: storyIds('2025-07:24631', 'rural', 'Bính Dần'),
};
const { pool } = world.database;
await walk(world, await castOf(world, before.own), story(before.own));
for (const { commune, villages } of [before.sibling, before.far]) {
  await pool.query(
    `insert into village (village_id, commune_id, name, folded, position, valid_from)
     values ($1, $2, 'Thôn 1', 'thon 1', 1, '2026-01-01')`,
    [villages[0], commune],
  );
  await pool.query('insert into village_counter (village_id) values ($1)', [villages[0]]);
}
world.setToday(DAY);
const people = await peopleOf(world, before);

/** What was asked of the old units, asked of the new ones. */
const inputOf = ({ input }: Sample): unknown =>
  JSON.parse(JSON.stringify(input(before.own) ?? null).replaceAll('2025-07:', `${NEXT}:`));

/**
 * What belongs to the time before keeps the old commune in its address, what is begun now has the new one: who has the
 * right is let through by one of the two, who has not by neither.
 */
async function faultNow(doors: Doors, one: Asked): Promise<string | undefined> {
  const found = await faultOf(doors, before, one, inputOf);
  const sample = samples[one.surface.kind];
  if (!sample || JSON.stringify(inputOf(sample)) === JSON.stringify(sample.input(before.own))) return found;
  const then = await faultOf(doors, before, one);
  const wrong = [found, then].find((fault) => fault !== undefined && !fault.endsWith(': refused'));
  return wrong ?? (found === undefined ? undefined : then);
}

/** Everybody as a session brings them after the change; the sibling's people stand for the same wall as the far ones. */
async function peopleNow(): Promise<Person[]> {
  const found: Person[] = [];
  for (const person of people.filter(({ where }) => where !== 'sibling commune')) {
    const { actor } = person;
    const signedIn = actor && actor.grants.length > 0 ? await actorWith(world, actor.accountId) : actor;
    found.push({ ...person, actor: signedIn });
  }
  return found;
}

test('the whole country goes over to the next list of units', async () => {
  await addNextList(pool, NEXT, DAY);
  const ministry = await world.person('ministry', 'vn');
  const changeId = randomUUID();
  await world.run(ministry, 'unitChange.draft', { changeId, place: 'vn', on: DAY, basis: 'Thử (mẫu)' });
  await world.run(ministry, 'unitChange.dryRun', { changeId });
  await world.run(ministry, 'unitChange.carryOut', { changeId });
  await worked(world, changeId);
  const { rows } = await pool.query<{ here: number; elsewhere: number }>(
    `select count(*) filter (where commune_id like '${NEXT}:%')::integer as here,
            count(*) filter (where commune_id like '2025-07:%')::integer as elsewhere from household_place where to_on is null`,
  );
  assert.ok((rows[0]?.here ?? 0) >= 4);
  assert.equal(rows[0]?.elsewhere, 0);
});

test('every role has on the new unit the rights it had on the old one, and nobody else has any', async () => {
  const asked = (await peopleNow()).flatMap((person) => surfaces.map((surface) => ({ person, surface })));
  const doors = { ...world.doors, database: undoing(world.database) };
  assert.deepEqual(await each(asked, (one) => faultNow(doors, one)), []);
});

test('with the application’s own checks given up, row-level security still shows and changes nothing foreign', async () => {
  const was = await fingerprintOfCommune(pool, before.own.commune);
  const doors = { ...world.doors, trustPlace: true };
  const strangers = (await peopleNow()).filter(({ where }) => !['own', 'sibling village'].includes(where ?? ''));
  const asked = strangers.flatMap((person) => surfaces.map((surface) => ({ person, surface })));
  const faults = await each(asked, async ({ person, surface }) => {
    const sample = samples[surface.kind];
    const answer = await surface.send(doors, person, sample && inputOf(sample)).catch(String);
    const secret = leak(before, person, answer, DAY);
    return secret && `${surface.kind}, ${person.name}: shows ${secret}`;
  });
  assert.deepEqual(faults, []);
  assert.deepEqual(await fingerprintOfCommune(pool, before.own.commune), was);
});
