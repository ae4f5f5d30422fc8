import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysUntil, legalDay, timeOfDay } from './legal-day.ts';

test('after 17:00 of Greenwich it is the next day in Việt Nam', () => {
  assert.equal(legalDay(Date.parse('2026-10-05T16:59:00Z')), '2026-10-05');
  assert.equal(legalDay(Date.parse('2026-10-05T17:00:00Z')), '2026-10-06');
  assert.equal(timeOfDay(Date.parse('2026-10-05T17:05:00Z')), '00:05');
});

test('days until a deadline are below zero when it is past', () => {
  assert.equal(daysUntil('2026-10-05', '2026-10-20'), 15);
  assert.equal(daysUntil('2026-10-21', '2026-10-20'), -1);
});
