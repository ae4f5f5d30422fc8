import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blankObjection, completeObjection } from './objection-draft.ts';

const said = { ...blankObjection('2026-10-26', 'o'), householdId: 'h', content: 'Hộ này có ô tô' };

test('a nameless objection is feedback and may be received', () => {
  assert.equal(completeObjection(said, 'r')?.from, '');
});

test('a complaint needs a name and is about the own household', () => {
  assert.equal(completeObjection({ ...said, kind: 'complaint', from: ' ' }, 'r'), undefined);
  assert.equal(completeObjection({ ...said, kind: 'complaint', from: 'Lò Thị Sao' }, 'r')?.ownCase, true);
});

test('household, day and content are needed', () => {
  assert.equal(completeObjection({ ...said, householdId: '' }, 'r'), undefined);
  assert.equal(completeObjection({ ...said, on: null }, 'r'), undefined);
  assert.equal(completeObjection({ ...said, content: ' ' }, 'r'), undefined);
});
