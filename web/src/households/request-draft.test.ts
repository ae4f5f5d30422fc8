import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blankRequest, completeRequest, type RequestDraft } from './request-draft.ts';

const ids = {
  householdId: '00000000-0000-4000-8000-000000000001',
  roundId: '00000000-0000-4000-8000-000000000002',
  memberId: '00000000-0000-4000-8000-000000000003',
};

const typed: RequestDraft = {
  ...blankRequest('00000000-0000-4000-8000-000000000004', '2026-09-10'),
  number: '12',
  reason: 'Mất việc làm',
  name: 'Nguyễn Thị Đào',
  sex: 'female',
  bornYear: 1980,
};

test('a year of birth alone will do; blank fields are not sent', () => {
  const body = completeRequest(typed, ids);
  assert.ok(body);
  assert.equal(body.head.bornYear, 1980);
  assert.deepEqual(Object.keys(body.head).toSorted(), ['bornYear', 'ethnicity', 'memberId', 'name', 'sex']);
  assert.equal(body.address, undefined);
});

test('a day of birth gives the year and must not contradict it', () => {
  assert.equal(completeRequest({ ...typed, bornYear: null, bornOn: '1980-02-29' }, ids)?.head.bornYear, 1980);
  assert.equal(completeRequest({ ...typed, bornOn: '1981-01-01' }, ids), undefined);
});

test('a request without reason or sex, or with ten digits, is not complete', () => {
  assert.equal(completeRequest({ ...typed, reason: ' ' }, ids), undefined);
  assert.equal(completeRequest({ ...typed, sex: null }, ids), undefined);
  assert.equal(completeRequest({ ...typed, citizenNumber: '9990000001' }, ids), undefined);
});
