import assert from 'node:assert/strict';
import { test } from 'node:test';
import { optionOfKey } from './option-keys.ts';

test('digits choose by the printed number, 0 is the tenth', () => {
  assert.equal(optionOfKey('1', 2), 0);
  assert.equal(optionOfKey('2', 2), 1);
  assert.equal(optionOfKey('0', 10), 9);
});

test('a digit beyond the options and any other key choose nothing', () => {
  assert.equal(optionOfKey('3', 2), null);
  assert.equal(optionOfKey('0', 9), null);
  assert.equal(optionOfKey('a', 9), null);
  assert.equal(optionOfKey('Enter', 9), null);
});
