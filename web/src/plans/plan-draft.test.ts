import assert from 'node:assert/strict';
import { test } from 'node:test';
import { completeSteps, effectsOf, roundsDraft, roundsOf } from './plan-draft.ts';

const meet = { step: 'meet', from: '2026-10-20', to: '2026-11-06' } as const;
const post = { step: 'post', from: '2026-11-06', to: '2026-12-08' } as const;

test('a plan is sent only when every step has both days', () => {
  assert.deepEqual(completeSteps([meet, post]), [meet, post]);
  assert.equal(completeSteps([meet, { ...post, to: null }]), undefined);
});

test('the kinds of round keep their order and their months in order', () => {
  assert.deepEqual(roundsOf({ regular: [3, 2], annual: [] }), [
    { kind: 'annual', months: [] },
    { kind: 'regular', months: [2, 3] },
  ]);
  assert.deepEqual(roundsDraft([{ kind: 'regular', months: [2] }]), { regular: [2] });
});

test('a change names the step it moves and the villages that are not through it', () => {
  const moved = { ...meet, to: '2026-11-20' };
  const facts = [{ step: 'meet' as const, begun: '2026-10-20', done: null, waiting: ['Thôn 2'] }];
  assert.deepEqual(effectsOf([meet, post], [moved, post], facts), [{ step: moved, villages: ['Thôn 2'] }]);
  assert.deepEqual(effectsOf([meet, post], [meet, post], facts), []);
});
