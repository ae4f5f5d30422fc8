import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blankDecision, completeDecision } from './decision-draft.ts';

const ids = { decisionId: 'd', roundId: 'r' };
const full = { ...blankDecision('2026-12-10', 'vn-2022'), number: '125/QĐ-UBND', signer: 'Đinh Văn Chủ' };

test('the grounds of the standard stand ready, blank lines are left out', () => {
  const grounds = completeDecision({ ...full, grounds: [...full.grounds, '  '] }, ids)?.grounds;
  assert.equal(grounds?.length, full.grounds.length);
  assert.match(full.grounds.join(' '), /24\/2021\/QĐ-TTg/u);
});

test('number, signer and at least one ground are needed', () => {
  assert.equal(completeDecision({ ...full, number: ' ' }, ids), undefined);
  assert.equal(completeDecision({ ...full, signer: '' }, ids), undefined);
  assert.equal(completeDecision({ ...full, grounds: [''] }, ids), undefined);
});

test('a decision takes no effect before it is signed', () => {
  assert.equal(completeDecision({ ...full, effectiveOn: '2026-12-09' }, ids), undefined);
  assert.equal(completeDecision({ ...full, effectiveOn: '2027-01-01' }, ids)?.effectiveOn, '2027-01-01');
});
