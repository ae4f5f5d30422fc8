import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exercises } from '@ra-soat/domain/training/exercises/library.ts';
import { TestPhone } from '../../device/test-phone.ts';
import { handIn, isPracticeWork, practiceResults, withResult, workName } from './practice-state.ts';

const [exercise] = exercises;
const id = exercise?.id ?? '';
const tried = (differences: number) => ({ id, title: 'Bài mẫu', given: { answer: '1' }, differences });

test('an exercise once clean stays clean, and one not yet clean shows its last try', () => {
  assert.deepEqual(withResult({ a: 3 }, 'a', 2), { a: 2 });
  assert.deepEqual(withResult({ a: 0 }, 'a', 2), { a: 0 });
});

test('a try is remembered and waits in the outbox of an offline phone; a clean form is let go of', async () => {
  const phone = new TestPhone();
  const device = await phone.setUp();
  await device.keepUnfinished(workName(id), { surveyId: 's', evidence: {}, signed: {} });
  await handIn(device, tried(2));
  assert.equal((await practiceResults(device))[id], 2);
  assert.ok(isPracticeWork(await device.unfinished(workName(id))));
  await handIn(device, tried(0));
  assert.equal(await device.unfinished(workName(id)), null);
  assert.equal((await practiceResults(device))[id], 0);
  const waiting = await device.outbox();
  assert.deepEqual(
    waiting.map(({ kind, householdId }) => [kind, householdId]),
    [
      ['practice.handIn', null],
      ['practice.handIn', null],
    ],
  );
});

test('practice never leaves a phone as a form of a household', async () => {
  const phone = new TestPhone();
  const device = await phone.setUp();
  for (const one of exercises) await handIn(device, { ...tried(1), id: one.id, given: { evidence: one.key } });
  await device.sync();
  assert.deepEqual(new Set(phone.door.kinds()), new Set(['practice.handIn']));
});
