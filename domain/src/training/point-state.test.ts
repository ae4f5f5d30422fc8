import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pointState, type PointFacts } from './point-state.ts';

const facts = (change: Partial<PointFacts> = {}): PointFacts => ({
  ...{ expected: 10, came: 3, sinceStart: 20, heard: 1, signal: null, lateAfter: 15 },
  ...change,
});

test('a point is arriving while something comes, full when all came, silent when nothing came for ten minutes', () => {
  assert.equal(pointState(facts()), 'arriving');
  assert.equal(pointState(facts({ came: 10, heard: 60 })), 'full');
  assert.equal(pointState(facts({ heard: 9.9 })), 'arriving');
  assert.equal(pointState(facts({ heard: 10 })), 'silent');
});

test('who never told anything is late after the start, not silent; before the start nobody is either', () => {
  const quiet = { came: 0, heard: null };
  assert.equal(pointState(facts({ ...quiet, sinceStart: -5 })), 'waiting');
  assert.equal(pointState(facts({ ...quiet, sinceStart: 14 })), 'arriving');
  assert.equal(pointState(facts({ ...quiet, sinceStart: 15 })), 'late');
});

test('what was heard in the morning makes nobody silent in the first minutes of the afternoon', () => {
  assert.equal(pointState(facts({ came: 0, heard: 90, sinceStart: 5 })), 'arriving');
  assert.equal(pointState(facts({ came: 0, heard: 90, sinceStart: 10 })), 'silent');
  assert.equal(pointState(facts({ came: 0, heard: 90, sinceStart: -20 })), 'waiting');
});

test('a point in trouble stays so until something comes again, then it is back for a while', () => {
  const trouble = { kind: 'trouble', ago: 30 } as const;
  assert.equal(pointState(facts({ signal: trouble, heard: 30 })), 'trouble');
  assert.equal(pointState(facts({ signal: trouble, heard: 30, came: 10 })), 'trouble');
  assert.equal(pointState(facts({ signal: trouble, heard: 0 })), 'back');
  assert.equal(pointState(facts({ signal: { kind: 'back', ago: 2 }, heard: 2, came: 10 })), 'back');
  assert.equal(pointState(facts({ signal: { kind: 'back', ago: 12 }, heard: 12, came: 10 })), 'full');
  assert.equal(pointState(facts({ signal: { kind: 'here', ago: 1 }, heard: 1 })), 'arriving');
});
