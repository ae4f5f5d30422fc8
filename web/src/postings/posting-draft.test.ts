import assert from 'node:assert/strict';
import { test } from 'node:test';
import { completePosting, type PostingDraft } from './posting-draft.ts';

const ids = { postingId: 'p', roundId: 'r', villageId: 'v' };
const full: PostingDraft = {
  on: '2026-10-23',
  postedAt: '8h',
  villageHouse: true,
  communeOffice: true,
  announced: true,
  replaces: '',
  reason: '',
  postedBy: 'Đinh Văn Chủ',
  complaintsTo: 'UBND xã',
  telephone: ' ',
};

test('a list posted at both places is complete', () => {
  const body = completePosting(full, ids);
  assert.equal(body?.postedAt, '08:00');
  assert.deepEqual(body.places, ['villageHouse', 'communeOffice']);
  assert.equal(body.telephone, undefined);
});

test('one place alone, or no hour, is not enough', () => {
  assert.equal(completePosting({ ...full, communeOffice: false }, ids), undefined);
  assert.equal(completePosting({ ...full, postedAt: 'sáng' }, ids), undefined);
});

test('a correction names what it replaces and why', () => {
  assert.equal(completePosting({ ...full, replaces: 'q' }, ids), undefined);
  assert.deepEqual(completePosting({ ...full, replaces: 'q', reason: 'sai tên chủ hộ' }, ids)?.replaces, {
    postingId: 'q',
    reason: 'sai tên chủ hộ',
  });
});
