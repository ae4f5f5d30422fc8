import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, suite, test } from 'node:test';
import { may } from '@ra-soat/domain/access/may.ts';
import { capabilities } from './app.ts';
import { peopleOf, type Communes, type Person } from './matrix-people.ts';
import { samples, type Sample } from './matrix-samples.ts';
import { runCommand, type Doors, type Guard } from './platform/command.ts';
import { Problem, problemOf } from './platform/problem.ts';
import { runQuery } from './platform/query.ts';
import { fingerprintOfCommune } from './platform/test-audit.ts';
import { undoing } from './platform/test-database.ts';
import { citizenNumberOf, storyIds, type StoryIds } from './test-story-bodies.ts';
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

interface Surface {
  readonly kind: string;
  readonly verb: Guard;
  readonly door: 'command' | 'query' | 'file';
  readonly send: (doors: Doors, person: Person, input: unknown) => Promise<unknown>;
}

const surfaces: readonly Surface[] = [
  ...capabilities.commands.map((entry): Surface => ({
    kind: entry.contract.kind,
    verb: entry.verb,
    door: 'command',
    send: (doors, { actor }, body) =>
      runCommand(doors, entry, actor, { id: randomUUID(), version: entry.contract.version, recordedAt: null, body }),
  })),
  ...[...capabilities.queries, ...capabilities.files].map((entry): Surface => ({
    kind: entry.contract.kind,
    verb: entry.verb,
    door: entry.contract.door,
    send: (doors, { actor }, input) => runQuery<(typeof entry)['contract'], unknown>(doors, entry, actor, input),
  })),
];

/** Whether the grant covers what the sample is about. */
function covers({ level, where }: Person, about: Sample['about']): boolean {
  if (!level || level === 'district') return false;
  if (level === 'nation') return true;
  if (about === 'country') return false;
  if (about === 'anyVillage' && level === 'village') return where === 'own' || where === 'sibling village';
  if (about === 'commune' && level === 'village') return false;
  return where === 'own';
}

function expected({ verb }: Surface, { about }: Sample, person: Person): boolean {
  if (verb === 'nobody') return true;
  if (!person.actor) return false;
  if (about === 'surveyed') {
    return person.role !== undefined && may(person.role, 'survey.enter', today) && covers(person, 'village');
  }
  if (verb === 'signedIn' || about === 'own') return true;
  if (about === 'learner') return person.role !== undefined && may(person.role, verb, today);
  return person.role !== undefined && may(person.role, verb, today) && covers(person, about);
}

const STRANGER = new Set<string>(['NOT_ALLOWED', 'NOT_FOUND', 'SIGN_IN_NEEDED']);

function secretsOf({ households, mark }: StoryIds): string[] {
  return [...households, ...households.map(citizenNumberOf), `${mark} Người Mẫu`, `Nhà mẫu ${mark}`];
}

/** What this person may not see by any way: households of other places, or of any place for who reads none. */
function secretsFrom(person: Person): string[] {
  const reads = person.role !== undefined && may(person.role, 'household.read', today);
  const seen = (where: Person['where'][]) => reads && (person.level === 'nation' || where.includes(person.where));
  const province = person.level === 'province' && person.where === 'own';
  return [
    ...(seen(['own']) ? [] : secretsOf(communes.own)),
    ...(seen(['sibling commune']) || (reads && province) ? [] : secretsOf(communes.sibling)),
    ...(seen(['other province']) ? [] : secretsOf(communes.far)),
  ];
}

function leak(person: Person, answer: unknown): string | undefined {
  const text = JSON.stringify(answer);
  return secretsFrom(person).find((secret) => text.includes(secret));
}

const asked = people.flatMap((person) => surfaces.map((surface) => ({ person, surface })));

/** Everything at once would wait for connections; eight at a time. */
async function each<T>(all: readonly T[], work: (one: T) => Promise<string | undefined>): Promise<string[]> {
  const faults: string[] = [];
  const waiting = [...all];
  const worker = async () => {
    for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
      const fault = await work(one);
      if (fault !== undefined) faults.push(fault);
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  return faults.sort();
}

suite('role × place × surface', () => {
  test('every surface of the server has a sample', () => {
    assert.deepEqual(
      surfaces.filter(({ kind }) => !samples[kind]).map(({ kind }) => kind),
      [],
    );
  });

  test('who has the verb at the place is let through, everybody else is refused, and no answer leaks', async () => {
    const doors = { ...world.doors, database: undoing(world.database) };
    const faults = await each(asked, async ({ person, surface }) => {
      const sample = samples[surface.kind];
      if (!sample) return `${surface.kind}: no sample`;
      const answer = await surface.send(doors, person, sample.input(communes.own)).catch(problemOf);
      const name = `${surface.kind}, ${person.name}`;
      if (answer instanceof Error && !(answer instanceof Problem)) return `${name}: ${String(answer)}`;
      const through = !(answer instanceof Problem && STRANGER.has(answer.code));
      if (through !== expected(surface, sample, person)) return `${name}: ${through ? 'let through' : 'refused'}`;
      const secret = leak(person, answer);
      return secret && `${name}: shows ${secret}`;
    });
    assert.deepEqual(faults, []);
  });

  test('with the application’s own checks given up, row-level security still shows and changes nothing foreign', async () => {
    const before = await fingerprintOfCommune(world.database.pool, communes.own.commune);
    const doors = { ...world.doors, trustPlace: true };
    const strangers = asked.filter(({ person }) => !['own', 'sibling village'].includes(person.where ?? ''));
    const faults = await each(strangers, async ({ person, surface }) => {
      const sample = samples[surface.kind];
      const answer = await surface.send(doors, person, sample?.input(communes.own)).catch(String);
      const secret = leak(person, answer);
      return secret && `${surface.kind}, ${person.name}: shows ${secret}`;
    });
    assert.deepEqual(faults, []);
    assert.deepEqual(await fingerprintOfCommune(world.database.pool, communes.own.commune), before);
  });
});
