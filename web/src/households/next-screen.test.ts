import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextScreen } from './next-screen.ts';

test('a case goes on at the screen of its step', () => {
  assert.equal(
    nextScreen('RESURVEY', () => true),
    'survey',
  );
  assert.equal(
    nextScreen('AGREED', () => true),
    'posting',
  );
});

test('who may not take the step sees the household; so does everybody once it is decided', () => {
  assert.equal(
    nextScreen('SURVEYED', (verb) => verb === 'survey.enter'),
    'page',
  );
  assert.equal(
    nextScreen('DECIDED', () => true),
    'page',
  );
});
