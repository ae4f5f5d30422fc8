import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blankMember, blankRequest, completeRequest, type RequestDraft } from './request-draft.ts';

const uuid = (last: number) => `00000000-0000-4000-8000-00000000000${String(last)}`;
const ids = { requestId: uuid(1), householdId: uuid(2), roundId: uuid(3) };
const blank = blankRequest(uuid(4), '2026-09-10', uuid(5));
const head = { ...blank.head, name: 'Nguyễn Thị Đào', sex: 'female', bornYear: 1980 } as const;
const typed: RequestDraft = { ...blank, reason: 'Mất việc làm', head };

test('a year of birth alone will do; blank fields are not sent', () => {
  const body = completeRequest(typed, ids);
  assert.ok(body);
  assert.equal(body.head.bornYear, 1980);
  assert.deepEqual(Object.keys(body.head).toSorted(), ['bornYear', 'ethnicity', 'memberId', 'name', 'sex']);
  assert.deepEqual([body.address, body.fileNumber, body.choice], [undefined, undefined, undefined]);
});

test('a day of birth gives the year and must not contradict it', () => {
  const on = (bornOn: string, bornYear: number | null) => ({ ...typed, head: { ...head, bornOn, bornYear } });
  assert.equal(completeRequest(on('1980-02-29', null), ids)?.head.bornYear, 1980);
  assert.equal(completeRequest(on('1981-01-01', 1980), ids), undefined);
});

test('a request without reason or sex, or with ten digits, is not complete', () => {
  assert.equal(completeRequest({ ...typed, reason: ' ' }, ids), undefined);
  assert.equal(completeRequest({ ...typed, head: { ...head, sex: null } }, ids), undefined);
  assert.equal(completeRequest({ ...typed, head: { ...head, citizenNumber: '9990000001' } }, ids), undefined);
});

test('a member half typed holds the request back', () => {
  const member = { ...blankMember(uuid(6)), name: 'Nguyễn Văn Lê', sex: 'male' } as const;
  assert.equal(completeRequest({ ...typed, members: [member] }, ids), undefined);
  assert.equal(completeRequest({ ...typed, members: [{ ...member, bornYear: 2010 }] }, ids)?.members.length, 1);
});

test('who files for somebody else names the relation and what authorises it', () => {
  const filer = { name: 'Lê Văn Mận', relation: 'hàng xóm', authorisation: '' };
  assert.equal(completeRequest({ ...typed, filedBy: 'other', filer }, ids), undefined);
  assert.deepEqual(completeRequest({ ...typed, filedBy: 'member', filer }, ids)?.filing, {
    by: 'member',
    name: 'Lê Văn Mận',
    relation: 'hàng xóm',
  });
});

test('another household than the one that looks alike needs its reason', () => {
  assert.equal(completeRequest(typed, ids, { is: 'another', reason: '' }), undefined);
  assert.ok(completeRequest(typed, ids, { is: 'another', reason: 'trùng tên' }));
});
