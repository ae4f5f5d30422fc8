import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysLeft, isOver } from './posting-clock.ts';

test('the last day itself still counts', () => {
  assert.equal(daysLeft('2026-10-26', '2026-10-28'), 2);
  assert.equal(daysLeft('2026-10-28', '2026-10-28'), 0);
  assert.equal(isOver('2026-10-28', '2026-10-28'), false);
  assert.equal(isOver('2026-10-29', '2026-10-28'), true);
});
