import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tallyOf, untypedTally, verdictOf } from './tally.ts';

test('everybody agrees until something is typed', () => {
  assert.deepEqual(tallyOf(untypedTally, 49), { agree: 49, disagree: 0, abstain: 0 });
  assert.deepEqual(tallyOf({ ...untypedTally, abstain: 4 }, 49), { agree: 45, disagree: 0, abstain: 4 });
});

test('who is not counted as agreeing or silent disagrees', () => {
  assert.deepEqual(tallyOf({ ...untypedTally, agree: 24 }, 49), { agree: 24, disagree: 25, abstain: 0 });
  assert.deepEqual(tallyOf({ agree: 24, disagree: null, abstain: 5 }, 49), { agree: 24, disagree: 20, abstain: 5 });
});

test('24 of 49 fails, 25 of 49 and 25 of 50 pass', () => {
  const said = (agree: number, attendees: number) =>
    verdictOf(tallyOf({ ...untypedTally, agree }, attendees), attendees, 50);
  assert.equal(said(24, 49).text, '24/49: không đạt, hộ phải rà soát lại');
  assert.equal(said(25, 49).outcome, 'passes');
  assert.equal(said(25, 50).outcome, 'passes');
});

test('hands that do not make up those attending are counted again', () => {
  assert.equal(verdictOf({ agree: 30, disagree: 5, abstain: 5 }, 49, 50).outcome, 'noSum');
  assert.equal(verdictOf(tallyOf({ ...untypedTally, agree: 60 }, 49), 49, 50).outcome, 'noSum');
});

test('nothing is judged before somebody attends', () => {
  assert.equal(verdictOf({ agree: 0, disagree: 0, abstain: 0 }, 0, 50).outcome, 'noSum');
});

test('without a rule for the day nothing passes', () => {
  assert.equal(verdictOf({ agree: 49, disagree: 0, abstain: 0 }, 49, undefined).outcome, 'noRule');
});
