import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assess } from '../../assessment/assess.ts';
import { DEFAULT_SETTINGS } from '../../assessment/settings.ts';
import { standardOf } from '../../standards/standard-of.ts';
import { check } from '../../survey/check.ts';
import { unansweredB1 } from '../../survey/check-totals.ts';
import { formOf } from '../../survey/form-of.ts';
import { isPracticeId } from '../practice-id.ts';
import { difficulties } from './exercise.ts';
import { exercises, exercisesFor } from './library.ts';

for (const { id, form, key, result, known, ...exercise } of exercises) {
  const filled = formOf(form.standard, form.version);

  test(`${id}: the key answers every question, passes the check and gives the class it says`, () => {
    assert.deepEqual(check(key, filled), []);
    assert.deepEqual(unansweredB1(key, filled), []);
    const { result: found } = assess(key, standardOf(form.standard), DEFAULT_SETTINGS);
    assert.deepEqual({ class: found.class, subclass: found.subclass }, result);
  });

  test(`${id}: practice ids everywhere, and a last year's list without answers`, () => {
    const ids = [exercise.householdId, exercise.roundId, ...key.members.map((member) => member.id)];
    assert.deepEqual(
      ids.filter((one) => !isPracticeId(one)),
      [],
    );
    assert.deepEqual(
      known.filter((member) => Object.keys(member.facts).length > 0),
      [],
    );
  });

  test(`${id}: each reason stands at an answer of the key`, () => {
    const paths = Object.keys(exercise.why).filter((path) => path !== 'result' && path !== 'members');
    assert.deepEqual(
      paths.filter((path) => !has(key, path)),
      [],
    );
  });
}

function has(value: unknown, path: string): boolean {
  const steps = path.replace(/\.bornOn$/u, '').split('.');
  const found = steps.reduce<unknown>((inner, step) => {
    if (typeof inner !== 'object' || inner === null) return undefined;
    return new Map<string, unknown>(Object.entries(inner)).get(step);
  }, value);
  return found !== undefined;
}

test('at least twelve households for the form in force and three for the one before, in every difficulty', () => {
  assert.ok(exercisesFor('vn-2022/v2').length >= 12);
  assert.ok(exercisesFor('vn-2016/v1').length >= 3);
  for (const difficulty of difficulties) {
    assert.ok(exercisesFor('vn-2022/v2').filter((one) => one.difficulty === difficulty).length >= 4, difficulty);
  }
});

test('no two exercises share an id, a household or a round', () => {
  for (const part of ['id', 'householdId', 'roundId'] as const) {
    assert.equal(new Set(exercises.map((one) => one[part])).size, exercises.length);
  }
});
