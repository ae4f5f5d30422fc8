import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysLeft, isOver, postingEndOf } from './posting-clock.ts';

test('three working days after a Friday end on Wednesday, over a day off on Thursday', () => {
  assert.equal(postingEndOf('2026-10-23'), '2026-10-28');
  assert.equal(postingEndOf('2026-11-23'), '2026-11-27');
});

test('a day without a rule has no end', () => {
  assert.equal(postingEndOf('2030-10-23'), null);
});

test('the last day itself still counts', () => {
  assert.equal(daysLeft('2026-10-26', '2026-10-28'), 2);
  assert.equal(daysLeft('2026-10-28', '2026-10-28'), 0);
  assert.equal(isOver('2026-10-28', '2026-10-28'), false);
  assert.equal(isOver('2026-10-29', '2026-10-28'), true);
});
