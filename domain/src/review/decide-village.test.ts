import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { CaseState } from './case-state.ts';
import { decideVillage } from './decide-village.ts';
import { foldVillage } from './fold-village.ts';
import type { ReviewProblemCode } from './review-problem.ts';
import {
  agreed,
  caseOf,
  hung,
  list,
  meeting,
  ready,
  single,
  uninvitedMeeting,
  villageContext,
  votedDown,
} from './sample-review.ts';
import type { VillageCommand } from './village-command.ts';
import type { Meeting, VillageEvent } from './village-event.ts';

const signers = { chair: true, secretary: true, households: true };
const held: VillageEvent = { kind: 'meeting.held', on: '2026-11-02', ...meeting([single('a')]) };
const signed: VillageEvent = { kind: 'minutes.signed', on: '2026-11-02', meetingId: 'M1', signers };
const hold = (votes: Meeting['votes'], more: Partial<Meeting> = {}): VillageCommand => ({
  kind: 'meeting.hold',
  ...meeting(votes, 'M1'),
  ...more,
});
const post = (caseIds: string[]): VillageCommand => ({ kind: 'list.post', ...list(caseIds) });

function given(events: readonly VillageEvent[], ...cases: CaseState[]) {
  const state = events.reduce<ReturnType<typeof foldVillage> | undefined>(foldVillage, undefined);
  const decide = (command: VillageCommand, on: string) => decideVillage(state, command, villageContext(on, cases));
  return {
    allows: (command: VillageCommand, on: string) => {
      const decided = decide(command, on);
      assert.equal(decided.ok ? '' : decided.problem.code, '');
      return decided.ok ? decided.events : [];
    },
    refuses: (command: VillageCommand, on: string, code: ReviewProblemCode, caseIds?: string[]) => {
      const decided = decide(command, on);
      assert.equal(decided.ok ? 'allowed' : decided.problem.code, code);
      if (caseIds !== undefined && !decided.ok) assert.deepEqual(decided.problem.caseIds, caseIds);
    },
  };
}

const stays = caseOf(ready('a', 'POOR', 'POOR'));
const leaves = caseOf(ready('b', 'POOR', 'NON_POOR'));
const fresh = caseOf(ready('c', 'NON_POOR', 'POOR'));

test('họp dân phải mời Mặt trận Tổ quốc, có người dự, phiếu cộng đúng', () => {
  const village = given([], stays);
  village.refuses({ kind: 'meeting.hold', ...uninvitedMeeting([single('a')]) }, '2026-11-02', 'frontNotInvited');
  village.refuses(hold([single('a')], { frontInvitedOn: '2026-11-03' }), '2026-11-02', 'frontNotInvited');
  village.refuses(hold([single('a')], { attendees: 0 }), '2026-11-02', 'nobodyAttended');
  village.refuses(hold([single('a')], { attendees: 49 }), '2026-11-02', 'votesDoNotAddUp');
  village.refuses(hold([single('a')], { form: 'online' }), '2026-11-02', 'formOfMeetingNeedsReason');
  village.refuses(hold([single('a'), single('a')]), '2026-11-02', 'votedTwice');
  village.refuses(hold([]), '2026-11-02', 'nothingToVote');
  assert.equal(village.allows(hold([single('a')]), '2026-11-02').length, 1);
});

test('biểu quyết chung chỉ cho hộ giữ nguyên; hộ mới và hộ ra khỏi danh sách có dòng riêng', () => {
  const joint = { caseIds: ['a', 'b', 'c'], joint: true, tally: { agree: 50, disagree: 0, abstain: 0 } };
  given([], stays, leaves, fresh).refuses(hold([joint]), '2026-11-02', 'jointVoteOnlyForUnchanged', ['b', 'c']);
  given([], stays, leaves, fresh).allows(hold([{ ...joint, caseIds: ['a'] }, single('b'), single('c')]), '2026-11-02');
});

test('chưa có biên bản đã ký thì không niêm yết; phải niêm yết ở cả hai nơi', () => {
  const ok = caseOf([...ready('a', 'POOR', 'POOR'), agreed('POOR')]);
  given([held], ok).refuses(post(['a']), '2026-11-20', 'minutesMissing', ['a']);
  given([held, signed], ok).refuses(
    { kind: 'list.post', ...list(['a']), places: ['villageHouse'] },
    '2026-11-20',
    'bothPlacesNeeded',
  );
  const [event] = given([held, signed], ok).allows(post(['a']), '2026-11-20');
  assert.ok(event?.kind === 'list.posted');
  assert.equal(event.endsOn, '2026-11-26');
});

test('hộ chưa được thống nhất ở lại, thôn vẫn niêm yết các hộ khác rồi niêm yết bổ sung', () => {
  const down = caseOf([...ready('b', 'POOR', 'NON_POOR'), votedDown('NON_POOR')]);
  const ok = caseOf([...ready('a', 'POOR', 'POOR'), agreed('POOR')]);
  assert.equal(down.stage, 'RESURVEY');
  given([held, signed], ok, down).refuses(post(['a', 'b']), '2026-11-20', 'notAgreed', ['b']);
  given([held, signed], ok, down).allows(post(['a']), '2026-11-20');
});

test('bản đính chính cần lý do và đủ các hộ của danh sách được thay', () => {
  const state = caseOf(hung('a', 'POOR', 'POOR'));
  const other = caseOf(hung('b', 'POOR', 'POOR'));
  const listed: VillageEvent = {
    kind: 'list.posted',
    on: '2026-11-20',
    ...list(['a', 'b']),
    version: 1,
    days: 3,
    endsOn: '2026-11-26',
  };
  const village = given([held, signed, listed], state, other);
  const correction = { kind: 'list.post', ...list(['a', 'b'], 'P2'), replaces: 'P1' } as const;
  village.refuses(correction, '2026-11-23', 'correctionNeedsReason');
  village.refuses({ ...correction, caseIds: ['a'], reason: 'sai tên' }, '2026-11-23', 'correctionOmitsHouseholds', [
    'b',
  ]);
  village.allows({ ...correction, reason: 'sai tên' }, '2026-11-23');
  village.refuses({ kind: 'posting.end', postingId: 'P1' }, '2026-11-25', 'postingNotOver');
  village.allows({ kind: 'posting.end', postingId: 'P1' }, '2026-11-26');
});
