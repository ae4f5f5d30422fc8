import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blankBasis } from '../rounds/basis-draft.ts';
import { blankPlan, completePlan } from './plan-draft.ts';

const filled = () => {
  const blank = blankPlan(2026, 'UBND phường');
  const subjects = blank.subjects.map((subject) => ({ ...subject, title: 'Ghi phiếu' }));
  const paper = { title: 'Tập huấn', planNumber: '1/KH', planOn: '2026-09-01', from: '2026-10-01', to: '2026-10-02' };
  return { ...blank, ...paper, subjects };
};

test('a plan is sent when its paper, days and subjects are told', () => {
  assert.equal(completePlan(blankPlan(2026, 'UBND phường')), undefined);
  assert.deepEqual(completePlan(filled())?.organisers, ['UBND phường']);
  assert.equal(completePlan({ ...filled(), to: null }), undefined);
  const unmeasured = filled().subjects.map((subject) => ({ ...subject, minutes: null }));
  assert.equal(completePlan({ ...filled(), subjects: unmeasured }), undefined);
});

test('further papers may be left out, half a paper may not', () => {
  assert.deepEqual(completePlan({ ...filled(), basis: [blankBasis()] })?.basis, []);
  assert.equal(completePlan({ ...filled(), basis: [{ ...blankBasis(), title: 'Công văn' }] }), undefined);
});
