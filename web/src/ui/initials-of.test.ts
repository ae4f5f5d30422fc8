import assert from 'node:assert/strict';
import { test } from 'node:test';
import { initialsOf } from './initials-of.ts';

test('people are called by the end of their name', () => {
  assert.equal(initialsOf('Nguyễn Thị Đào'), 'TĐ');
  assert.equal(initialsOf(' đào '), 'Đ');
});
