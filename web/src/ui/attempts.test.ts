import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Attempts } from './attempts.ts';

function counted(): Attempts {
  let made = 0;
  return new Attempts(() => `id-${++made}`);
}

test('a command sent again after silence keeps its id', () => {
  const attempts = counted();
  assert.equal(attempts.idFor('list.close', { on: '2026-09-30' }), 'id-1');
  assert.equal(attempts.idFor('list.close', { on: '2026-09-30' }), 'id-1');
});

test('a changed body, another kind and an answered command get new ids', () => {
  const attempts = counted();
  attempts.idFor('list.close', { on: '2026-09-30' });
  assert.equal(attempts.idFor('list.close', { on: '2026-10-01' }), 'id-2');
  assert.equal(attempts.idFor('round.consolidate', { on: '2026-09-30' }), 'id-3');
  attempts.answered('list.close', { on: '2026-09-30' });
  assert.equal(attempts.idFor('list.close', { on: '2026-09-30' }), 'id-4');
});
