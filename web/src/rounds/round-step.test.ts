import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roundSteps } from './round-step.ts';

type Opinion = Parameters<typeof roundSteps>[0]['opinion'];

const none: Opinion = { required: false, body: null, soughtOn: null, dueOn: null, receivedOn: null, agreed: null };
const asked: Opinion = { ...none, required: true, body: 'Chủ tịch UBND cấp huyện' };

function first(state: string, opinion: Opinion = none): string | undefined {
  return roundSteps({ state, opinion, reportedOn: null }, () => true)[0];
}

test('a list is filled and closed first, then the results are consolidated', () => {
  assert.equal(first('LISTING'), 'fillList');
  assert.equal(first('REVIEWING'), 'consolidate');
});

test('without a higher opinion the decision follows the consolidation', () => {
  assert.equal(first('CONSOLIDATED'), 'decide');
});

test('an opinion is sought, received, and remarks are answered before the decision', () => {
  const sought = { ...asked, soughtOn: '2024-12-02' };
  const received = { ...sought, receivedOn: '2024-12-06' };
  assert.equal(first('CONSOLIDATED', asked), 'seekOpinion');
  assert.equal(first('CONSOLIDATED', sought), 'receiveOpinion');
  assert.equal(first('CONSOLIDATED', { ...received, agreed: false }), 'answerOpinion');
  assert.equal(first('CONSOLIDATED', { ...received, agreed: true }), 'decide');
});

test('nobody is shown a step of another role', () => {
  const steps = roundSteps({ state: 'LISTING', opinion: none, reportedOn: null }, (verb) => verb === 'decision.sign');
  assert.deepEqual(steps, []);
});

test('the preliminary figures are reported once', () => {
  const steps = roundSteps({ state: 'REVIEWING', opinion: none, reportedOn: '2026-11-12' }, () => true);
  assert.deepEqual(steps, ['consolidate']);
});
