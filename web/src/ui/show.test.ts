import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day, moment, percent, whole } from './show.ts';

test('what is not known is a dash, never a zero', () => {
  assert.equal(whole(null), '–');
  assert.equal(day(null), '–');
  assert.equal(whole(0), '0');
  assert.equal(whole(12345), '12.345');
});

test('an instant is shown in Vietnam time, also across midnight', () => {
  assert.equal(moment('2026-11-22T17:05:00Z'), '23/11/2026 00:05');
});

test('a bar is not full before all is done', () => {
  assert.equal(percent(199, 200), 99);
  assert.equal(percent(200, 200), 100);
  assert.equal(percent(0, 0), 0);
});
