import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { exerciseOf } from '@ra-soat/domain/training/exercises/library.ts';
import type { Evidence } from '@ra-soat/domain/survey/evidence.ts';
import type { Actor } from '../platform/access.ts';
import { Problem, problemOf } from '../platform/problem.ts';
import { testWorld } from '../test-world.ts';
import { practiceHandIn, practiceMine, practiceResults } from './contract.ts';

const world = await testWorld({ today: '2026-11-12' });
after(() => world.drop());
const commune = '2025-07:24631';
const [first, second] = [await world.person('enumerator', commune), await world.person('trainee', commune)];
const trainer = await world.person('provincialDepartment', '2025-07:68');
const elsewhere = await world.person('povertyOfficer', '2025-07:00331');
const ID = 'day-labourer';

function keyOf(id: string): Evidence {
  const exercise = exerciseOf(id);
  assert.ok(exercise);
  return exercise.key;
}

const roofed: Evidence = { ...keyOf(ID), household: { ...keyOf(ID).household, waterSource: 'other' } };
const handIn = async (actor: Actor, exerciseId: string, given: object) =>
  practiceHandIn.output.parse(
    (await world.run(actor, 'practice.handIn', { attemptId: randomUUID(), exerciseId, given })).answer,
  );
const results = async (actor: Actor, input: object = {}) =>
  practiceResults.output.parse(await world.ask(actor, 'practice.results', input));
const refused = (code: string) => (thrown: unknown) => {
  const error = problemOf(thrown);
  return error instanceof Problem && error.code === code;
};

test('the server compares with its own key, keeps every try, and tells each person where he or she is', async () => {
  assert.equal((await handIn(first, ID, { evidence: roofed })).differences, 1);
  assert.equal((await handIn(first, ID, { evidence: keyOf(ID) })).differences, 0);
  assert.equal((await handIn(second, ID, { evidence: roofed })).differences, 1);
  assert.equal((await handIn(second, 'meeting-47-of-98', { answer: 'case.agreed' })).differences, 1);
  const mine = practiceMine.output.parse(await world.ask(first, 'practice.mine', {}));
  const [only] = mine.exercises;
  assert.deepEqual([mine.exercises.length, only?.tries, only?.best, only?.last], [1, 2, 0, 0]);
});

test('those above see who practised and which answers are most often wrong, others see nothing', async () => {
  const { people, exercises, questions } = await results(trainer);
  assert.deepEqual(
    people.map(({ accountId, tried, clean, tries }) => [accountId, tried, clean, tries]),
    [
      [first.accountId, 1, 1, 2],
      [second.accountId, 2, 0, 2],
    ],
  );
  assert.deepEqual(
    exercises.map(({ exerciseId, people: all, clean }) => [exerciseId, all, clean]),
    [
      [ID, 2, 1],
      ['meeting-47-of-98', 1, 0],
    ],
  );
  assert.deepEqual(
    questions.map(({ question, wrong, people: all }) => [question, wrong, all]),
    [
      ['waterSource', 2, 2],
      ['meeting-47-of-98', 1, 1],
    ],
  );
  const nothing = { people: [], exercises: [], questions: [] };
  assert.deepEqual(await results(elsewhere), nothing);
  assert.deepEqual(await results(trainer, { place: '2025-07:00331' }), nothing);
  assert.equal((await results(trainer, { place: commune })).people.length, 2);
  assert.deepEqual(await results(trainer, { campaignId: randomUUID() }), nothing);
});

test('an exercise or a form version the library does not have is refused in words; a try is kept once', async () => {
  await assert.rejects(handIn(first, 'khong-co', { answer: '1' }), refused('EXERCISE_UNKNOWN'));
  const other = { ...keyOf(ID), version: 'v1' };
  await assert.rejects(handIn(first, ID, { evidence: other }), refused('EXERCISE_UNKNOWN'));
  const body = { attemptId: randomUUID(), exerciseId: 'meeting-least', given: { answer: '49' } };
  await world.run(first, 'practice.handIn', body);
  await assert.rejects(world.run(first, 'practice.handIn', body), refused('ALREADY_EXISTS'));
});

test('a number of papers typed by habit is kept nowhere', async () => {
  const number = '001099012345';
  const [head, ...rest] = keyOf('young-couple').members;
  assert.ok(head);
  const members = [{ ...head, citizenNumber: number }, ...rest];
  await handIn(first, 'young-couple', { evidence: { ...keyOf('young-couple'), members } });
  const { rows } = await world.database.pool.query<{ found: boolean }>(
    `select exists (select from practice_attempt t where t::text like $1)
         or exists (select from command_body b where b::text like $1) as found`,
    [`%${number}%`],
  );
  assert.equal(rows[0]?.found, false);
});
