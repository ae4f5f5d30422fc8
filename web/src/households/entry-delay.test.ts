import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryDelay } from './entry-delay.ts';

test('a step of September entered on 10/11 is told by how late it was entered', () => {
  assert.equal(entryDelay('2026-09-11', '2026-11-10T02:00:00.000Z'), 60);
});

test('the legal day is that of Việt Nam: 20:00 UTC is the next day there', () => {
  assert.equal(entryDelay('2026-11-10', '2026-11-10T20:00:00.000Z'), 1);
  assert.equal(entryDelay('2026-11-11', '2026-11-10T20:00:00.000Z'), 0);
});
