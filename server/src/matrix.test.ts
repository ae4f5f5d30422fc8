import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import { peopleOf, type Communes } from './matrix-people.ts';
import { samples } from './matrix-samples.ts';
import { each, faultOf, leak, surfaces } from './matrix-walls.ts';
import { fingerprintOfCommune } from './platform/test-audit.ts';
import { undoing } from './platform/test-database.ts';
import { storyIds } from './test-story-bodies.ts';
import { castOf, story, walk } from './test-story.ts';
import { testWorld } from './test-world.ts';

const world = await testWorld({ today: '2026-09-02' });
after(() => world.drop());
const communes: Communes = {
  own: storyIds('2025-07:00328', 'urban', 'Giáp Sửu'),
  sibling: storyIds('2025-07:00331', 'urban', 'Ất Hợi'),
  far: storyIds('2025-07:24631', 'rural', 'Bính Dần'),
};
for (const ids of [communes.own, communes.sibling, communes.far])
  await walk(world, await castOf(world, ids), story(ids));
const today = '2026-12-02';
world.setToday(today);
const people = await peopleOf(world, communes);

const asked = people.flatMap((person) => surfaces.map((surface) => ({ person, surface })));

suite('role × place × surface', () => {
  test('every surface of the server has a sample', () => {
    assert.deepEqual(
      surfaces.filter(({ kind }) => !samples[kind]).map(({ kind }) => kind),
      [],
    );
  });

  test('who has the verb at the place is let through, everybody else is refused, and no answer leaks', async () => {
    const doors = { ...world.doors, database: undoing(world.database) };
    const faults = await each(asked, (one) => faultOf(doors, communes, one));
    assert.deepEqual(faults, []);
  });

  test('with the application’s own checks given up, row-level security still shows and changes nothing foreign', async () => {
    const before = await fingerprintOfCommune(world.database.pool, communes.own.commune);
    const doors = { ...world.doors, trustPlace: true };
    const strangers = asked.filter(({ person }) => !['own', 'sibling village'].includes(person.where ?? ''));
    const faults = await each(strangers, async ({ person, surface }) => {
      const sample = samples[surface.kind];
      const answer = await surface.send(doors, person, sample?.input(communes.own)).catch(String);
      const secret = leak(communes, person, answer, today);
      return secret && `${surface.kind}, ${person.name}: shows ${secret}`;
    });
    assert.deepEqual(faults, []);
    assert.deepEqual(await fingerprintOfCommune(world.database.pool, communes.own.commune), before);
  });
});
