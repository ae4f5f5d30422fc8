import assert from 'node:assert/strict';
import { test } from 'node:test';
import { untypedTally } from './tally.ts';
import { blankMeeting, completeMeeting, lacks, type Candidate, type MeetingDraft } from './meeting-draft.ts';

function candidate(householdId: string, unchanged: boolean): Candidate {
  return {
    householdId,
    number: '1',
    head: 'Đinh Văn An',
    persons: 3,
    before: 'POOR',
    class: unchanged ? 'POOR' : 'NON_POOR',
    b1: 120,
    b2: 30,
    unchanged,
    label: '',
    reason: '',
    votedDown: 0,
    former: null,
    beside: [],
  };
}

const candidates = [candidate('a', true), candidate('b', true), candidate('c', false)];
const ids = { meetingId: 'm', roundId: 'r', villageId: 'v' };
const full: MeetingDraft = {
  ...blankMeeting('2026-10-20', 49),
  venue: 'Nhà văn hóa thôn',
  chair: 'Đinh Văn Chủ',
  secretary: 'Lò Thị Thư',
  invitation: { number: '12/GM', on: '2026-10-15' },
};

test('unchanged households go together, the others singly', () => {
  const body = completeMeeting(full, candidates, ids);
  assert.deepEqual(body?.jointVote, { households: ['a', 'b'], agree: 49, disagree: 0, abstain: 0 });
  assert.deepEqual(body.singleVotes, [{ households: ['c'], agree: 49, disagree: 0, abstain: 0 }]);
  assert.deepEqual(body.present, []);
});

test('a household may be taken out of the joint vote, or left for a later meeting', () => {
  const votes = {
    a: { way: 'single', tally: { ...untypedTally, agree: 24 }, opinion: ' Còn xe máy mới ' },
    c: { way: 'later', tally: untypedTally, opinion: '' },
  } as const;
  const body = completeMeeting({ ...full, votes }, candidates, ids);
  assert.deepEqual(body?.jointVote?.households, ['b']);
  const single = { households: ['a'], agree: 24, disagree: 25, abstain: 0, opinion: 'Còn xe máy mới' };
  assert.deepEqual(body.singleVotes, [single]);
});

test('the invitation of the Fatherland Front must be there, not later than the meeting', () => {
  assert.deepEqual(lacks({ ...full, invitation: { number: '', on: '2026-10-15' } }, candidates), ['invitation']);
  assert.deepEqual(lacks({ ...full, invitation: { number: '12', on: '2026-10-21' } }, candidates), ['invitation']);
  assert.equal(completeMeeting({ ...full, invitation: { number: '', on: null } }, candidates, ids), undefined);
});

test('votes must make up those attending, and somebody must attend', () => {
  assert.deepEqual(lacks({ ...full, joint: { agree: 60, disagree: 0, abstain: 0 } }, candidates), ['sums']);
  assert.deepEqual(lacks({ ...full, attendees: 0 }, []), ['attendees', 'votes']);
});

test('a meeting by writing needs its reason, and times follow each other', () => {
  assert.deepEqual(lacks({ ...full, form: 'inWriting' }, candidates), ['formReason']);
  assert.deepEqual(lacks({ ...full, endsAt: '18:00' }, candidates), ['order']);
});
