import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRight, procedureExercises } from './procedure-exercises.ts';

const rightOf = (id: string) => procedureExercises.find((one) => one.id === id)?.right;

/** The sentences of the law, by hand: were a rule to change, the exercise changes with it and this table tells. */
const BY_HAND: readonly (readonly [id: string, right: string])[] = [
  ['meeting-47-of-98', 'case.votedDown'],
  ['meeting-49-of-98', 'case.agreed'],
  ['meeting-least', '49'],
  ['front-not-invited', 'frontNotInvited'],
  ['votes-miscounted', 'votesDoNotAddUp'],
  ['post-on-the-eve', '2026-11-27'],
  ['first-decision-day', '2026-11-27'],
  ['complaint-on-the-last-day', '2026-12-07'],
  ['last-safe-posting-day', '2026-12-08'],
  ['regular-review-ends', '2026-11-30'],
  ['filler-accepts', 'samePersonAccepts'],
  ['post-without-meeting', 'notAgreed'],
  ['complaint-taken-on-last-day', 'taken'],
  ['nameless-about-another', 'feedback'],
  ['change-after-acceptance', 'surveyAlreadyAccepted'],
];

for (const [id, right] of BY_HAND) {
  test(`${id}: the rules say what the law says`, () => assert.equal(rightOf(id), right));
}

test('every exercise was worked out by hand, and its right answer can be given', () => {
  assert.deepEqual(
    procedureExercises.map(({ id }) => id),
    BY_HAND.map(([id]) => id),
  );
  for (const one of procedureExercises) {
    const offered = one.ask.as === 'choice' ? one.ask.options.map(({ code }) => code) : [one.right];
    assert.ok(offered.includes(one.right), one.id);
    assert.deepEqual([isRight(one, ` ${one.right} `), isRight(one, 'khác')], [true, false]);
  }
});

test('days are shown as they were counted, up to the last one', () => {
  const eve = procedureExercises.find(({ id }) => id === 'post-on-the-eve');
  assert.deepEqual(
    eve?.days?.counted.map(({ on, nth, name }) => [on, nth, name]),
    [
      ['2026-11-24', null, 'Ngày Văn hóa Việt Nam'],
      ['2026-11-25', 1, null],
      ['2026-11-26', 2, null],
      ['2026-11-27', 3, null],
    ],
  );
});
