import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blankIncome, completeIncome } from './income-draft.ts';

const ids = { caseId: 'c', householdId: 'mới', memberId: 'm' };
const draft = { ...blankIncome('2026-05-04'), name: 'Vi Thị Mẫu', bornYear: 1979, ethnicity: 7, reason: 'Mẫu' };
const same = { is: 'same', householdId: 'h9 m9' } as const;

test('a person nobody knows comes with a new household and their own people', () => {
  const body = completeIncome(draft, 'v', ids);
  assert.deepEqual([body?.householdId, body?.head?.ethnicity, body?.another], ['mới', 7, undefined]);
  assert.equal(completeIncome({ ...draft, name: ' ' }, 'v', ids), undefined);
});

test('of a known household only its key is sent; of a worker also who it is', () => {
  const known = completeIncome(draft, 'v', ids, same);
  assert.deepEqual([known?.householdId, known?.head, known?.memberId], ['h9', undefined, undefined]);
  assert.equal(completeIncome({ ...draft, kind: 'lowIncomeWorker' }, 'v', ids, same)?.memberId, 'm9');
});

test('another person of the same name needs the reason', () => {
  assert.equal(completeIncome(draft, 'v', ids, { is: 'another', reason: ' ' }), undefined);
  assert.equal(completeIncome(draft, 'v', ids, { is: 'another', reason: 'Trùng tên' })?.another, 'Trùng tên');
});
