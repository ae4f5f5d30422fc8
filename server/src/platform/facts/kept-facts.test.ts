import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { storyIds } from '../../test-story-bodies.ts';
import { castOf, readyBody, story } from '../../test-story.ts';
import { testWorld, type World } from '../../test-world.ts';
import { everywhere } from '../database.ts';
import { keptFacts } from './kept-facts.ts';
import { ledgerFacts } from './ledger-facts.ts';
import { reportFrame } from './place-report.ts';
import { stateFacts, type FactRow } from './state-facts.ts';
import { wholeFacts } from './whole-facts.ts';

let world: World;
const ids = storyIds('2025-07:24631', 'rural', 'Kept');
const asked = {
  ...({ place: ids.commune, year: 2026, standard: 'vn-2022', map: 'current', basis: 'reviewYear' } as const),
  layout: 'circular' as const,
};

before(async () => {
  world = await testWorld({ today: '2026-09-02' });
});
after(() => world.drop());

const inOrder = (rows: readonly FactRow[]) => rows.map((row) => JSON.stringify(row)).toSorted();

const persons = (rows: readonly FactRow[]) => rows.reduce((sum, { facts }) => sum + (facts['persons'] ?? 0), 0);

/** What is kept and what is counted anew, for a day after the story. */
function both() {
  return world.database.within(everywhere, async (tx) => {
    const frame = await reportFrame({ tx, clock: world.doors.clock }, { ...asked, on: '2027-12-31' });
    const kept = await keptFacts(tx, frame.asked);
    const anew = [...(await stateFacts(tx, frame.asked)), ...(await ledgerFacts(tx, frame.asked))];
    const whole = await wholeFacts(tx, { ...frame, today: frame.asked.mapOn });
    const wholePersons = ['poor', 'nearPoor'].reduce((sum, of) => sum + (whole?.get(`${of}.persons`) ?? 0), 0);
    return { kept: inOrder(kept), anew: inOrder(anew), persons: persons(anew), wholePersons };
  });
}

test('sau từng lệnh của một câu chuyện, số giữ lại đúng bằng số đếm lại từ đầu', async () => {
  const cast = await castOf(world, ids);
  const seen = new Set<string>();
  for (const step of story(ids)) {
    world.setToday(step.on);
    const actor = cast(step.by);
    await world.run(actor, step.kind, await readyBody(world, actor, step), step.id);
    const found = await both();
    assert.deepEqual(found.kept, found.anew, step.kind);
    assert.equal(found.wholePersons, found.persons, step.kind);
    seen.add(found.kept.join());
  }
  assert.ok(seen.size > 3, `the story changes the figures more often than ${seen.size} times`);
});

test('ai chỉ thấy một xã thì không giữ lại số cho người khác', async () => {
  const narrow = { country: false, communes: [ids.commune], villages: [] };
  await assert.rejects(
    world.database.within(narrow, async (tx) => {
      const frame = await reportFrame({ tx, clock: world.doors.clock }, asked);
      await keptFacts(tx, frame.asked);
    }),
    /whole country/u,
  );
});
