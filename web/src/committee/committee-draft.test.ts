import assert from 'node:assert/strict';
import { test } from 'node:test';
import { completeCommittee, presentOf, type CommitteeDraft } from './committee-draft.ts';

const ids = { meetingId: 'm', roundId: 'r' };
const draft: CommitteeDraft = {
  ...{ on: '2026-11-10', startsAt: '8:00', endsAt: '10:00', venue: 'UBND', chair: 'An', secretary: 'Bé' },
  ...{ present: '', discussion: '' },
  villages: { v: { outcome: 'accepted', reason: 'bỏ', households: ['h'] } },
};

test('an accepted village carries neither reason nor households', () => {
  assert.deepEqual(completeCommittee(draft, ids)?.villages, [
    { villageId: 'v', outcome: 'accepted', reason: '', households: [] },
  ]);
});

test('a village to be looked at again needs its reason, which its households take over', () => {
  const again = (reason: string): CommitteeDraft => ({
    ...draft,
    villages: { v: { outcome: 'again', reason, households: ['h'] } },
  });
  assert.equal(completeCommittee(again(' '), ids), undefined);
  assert.deepEqual(completeCommittee(again('Đông hộ mới'), ids)?.villages[0]?.households, [
    { householdId: 'h', reason: 'Đông hộ mới' },
  ]);
});

test('hours in order, a chair and at least one village are needed', () => {
  assert.equal(completeCommittee({ ...draft, endsAt: '7:00' }, ids), undefined);
  assert.equal(completeCommittee({ ...draft, chair: ' ' }, ids), undefined);
  assert.equal(completeCommittee({ ...draft, villages: {} }, ids), undefined);
});

test('people are read one a line', () => {
  assert.deepEqual(presentOf('Ủy viên - Lê Văn Mẫu\n\n Trần Thị Mẫu '), [
    { role: 'Ủy viên', name: 'Lê Văn Mẫu' },
    { role: '–', name: 'Trần Thị Mẫu' },
  ]);
});
