import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstPlace } from './coverage-place.ts';

test('who works at the organiser or above begins with the whole campaign, who works below with the own unit', () => {
  assert.equal(firstPlace(['2025-07:68'], '2025-07:68'), '2025-07:68');
  assert.equal(firstPlace(['vn'], '2025-07:68'), '2025-07:68');
  assert.equal(firstPlace(['2025-07:24631'], '2025-07:68'), '2025-07:24631');
  assert.equal(firstPlace(['2025-07:24631', '2025-07:68'], undefined), '2025-07:68');
  assert.equal(firstPlace([], '2025-07:68'), undefined);
});
