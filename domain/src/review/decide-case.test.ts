import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { CaseCommand } from './case-command.ts';
import type { VisitOutcome } from './case-terms.ts';
import type { CaseEvent } from './case-event.ts';
import { decideCase } from './decide-case.ts';
import { foldRound } from './fold-round.ts';
import { foldVillage } from './fold-village.ts';
import type { CaseContext } from './review-context.ts';
import type { ReviewProblemCode } from './review-problem.ts';
import {
  accepted,
  agreed,
  assessed,
  caseContext,
  caseOf,
  hung,
  list,
  listed,
  meeting,
  opened,
  posted,
  ready,
  submitted,
} from './sample-review.ts';
import type { VillageEvent } from './village-event.ts';

function given(events: readonly CaseEvent[]) {
  const state = events.length === 0 ? undefined : caseOf(events);
  return {
    when: (command: CaseCommand, context: CaseContext) => {
      const decided = decideCase(state, command, context);
      return {
        then: (...kinds: CaseEvent['kind'][]) =>
          assert.deepEqual(decided.ok ? decided.events.map(({ kind }) => kind) : decided.problem.code, kinds),
        thenRefused: (code: ReviewProblemCode) => assert.equal(decided.ok ? 'allowed' : decided.problem.code, code),
      };
    },
  };
}

const on = caseContext;
const listCommand = (source: 'currentList' | 'reviewRequest' | 'villageProposal', requestId?: string): CaseCommand => ({
  kind: 'case.list',
  caseId: 'c',
  roundId: 'R-2026',
  villageId: 'T1',
  householdId: 'H',
  standard: 'vn-2022',
  source,
  before: source === 'currentList' ? 'POOR' : 'NON_POOR',
  ...(requestId !== undefined && { requestId }),
});
const accept: CaseCommand = { kind: 'survey.accept' };
const submit: CaseCommand = { kind: 'survey.submit', enteredBy: 'surveyor', assessment: assessed('POOR') };
const vote: CaseCommand = { kind: 'case.vote', meetingId: 'M1' };
const post: CaseCommand = { kind: 'case.post', postingId: 'P1' };
const repost: CaseCommand = { kind: 'case.post', postingId: 'P2' };

/** The village has held meeting M1 with this vote. */
const afterVote = (agree: number, attendees: number, day = '2026-11-02'): CaseContext => {
  const tally = { agree, disagree: attendees - agree, abstain: 0 };
  const held = { ...meeting([{ caseIds: ['c'], joint: false, tally }]), attendees };
  return { ...on(day), village: foldVillage(undefined, { kind: 'meeting.held', on: day, ...held }) };
};

/** The village has posted list P1, or P2 that corrects P1. */
const afterPosting = (day: string, correction = false): CaseContext => {
  const hungList = {
    ...list(['c'], correction ? 'P2' : 'P1'),
    ...(correction && { replaces: 'P1', reason: 'sai tên' }),
  };
  const event: VillageEvent = { kind: 'list.posted', on: day, ...hungList, version: 1, days: 3, endsOn: day };
  return { ...on(day), village: foldVillage(undefined, event) };
};

const objection = (objectionId: string): CaseCommand => ({
  kind: 'objection.open',
  objectionId,
  ownCase: true,
  named: true,
  content: 'kê sai diện tích nhà',
});

test('theo chuẩn 2022 danh sách chỉ gồm hộ đang quản lý và hộ có Giấy đề nghị Mẫu số 01', () => {
  given([]).when(listCommand('reviewRequest', 'DEMO-1'), on('2026-10-01')).then('case.listed');
  given([]).when(listCommand('reviewRequest'), on('2026-10-01')).thenRefused('requestMissing');
  given([]).when(listCommand('currentList'), on('2026-10-01')).thenRefused('listAlreadyClosed');
  given([]).when(listCommand('villageProposal'), on('2026-10-01')).thenRefused('listAlreadyClosed');
  const listing = { ...on('2026-09-05'), round: foldRound(undefined, opened) };
  given([]).when(listCommand('villageProposal'), listing).thenRefused('sourceNotAllowed');
  given([]).when(listCommand('currentList'), listing).then('case.listed');
});

test('người điền và người nhập phiếu không tự nghiệm thu', () => {
  const surveyed = [listed('c', 'POOR'), submitted('POOR')];
  given(surveyed).when(accept, on('2026-10-01', 'surveyor')).thenRefused('samePersonAccepts');
  given(surveyed).when(accept, on('2026-10-01', 'officer')).thenRefused('samePersonAccepts');
  given(surveyed).when(accept, on('2026-10-01', 'head')).then('survey.accepted');
});

test('phiếu chưa đủ dữ liệu, phiếu tính bằng bảng điểm minh họa, phiếu chưa ký không được nghiệm thu', () => {
  const surveyed = (assessment: Partial<ReturnType<typeof assessed>>): CaseEvent[] => {
    const form = submitted('POOR');
    return [
      listed('c', 'POOR'),
      form.kind === 'survey.submitted' ? { ...form, assessment: { ...form.assessment, ...assessment } } : form,
    ];
  };
  const head = on('2026-10-01', 'head');
  given(surveyed({ class: 'UNDETERMINED' }))
    .when(accept, head)
    .thenRefused('assessmentIncomplete');
  given(surveyed({ scoredWith: 'demonstration' }))
    .when(accept, head)
    .thenRefused('demonstrationTable');
  given(surveyed({ signed: { respondent: false, enumerator: true } }))
    .when(accept, head)
    .thenRefused('formNotSigned');
});

test('phiếu nhập lại là phiên bản mới; sau nghiệm thu chỉ sửa khi trả lại', () => {
  const surveyed = [listed('c', 'POOR'), submitted('NON_POOR')];
  given(surveyed).when(submit, on('2026-09-25')).then('survey.submitted');
  given([...surveyed, accepted()])
    .when(submit, on('2026-10-05'))
    .thenRefused('surveyAlreadyAccepted');
  given([...surveyed, accepted()])
    .when({ kind: 'survey.return', reason: 'thiếu thành viên' }, on('2026-10-05'))
    .then('survey.returned');
});

test('cùng một phiếu gửi hai lần không đổi gì', () => {
  given([listed('c', 'POOR'), submitted('POOR')])
    .when(submit, on('2026-09-20'))
    .then();
});

test('25 trên 50 và 25 trên 49 được thống nhất, 24 trên 49 thì rà soát lại', () => {
  const state = ready('c', 'POOR', 'POOR');
  given(state).when(vote, afterVote(25, 50)).then('case.agreed');
  given(state).when(vote, afterVote(25, 49)).then('case.agreed');
  given(state).when(vote, afterVote(24, 49)).then('case.votedDown');
});

test('chưa nghiệm thu không đưa ra họp, chưa họp không niêm yết', () => {
  given([listed('c', 'POOR'), submitted('POOR')])
    .when(vote, afterVote(30, 50))
    .thenRefused('notAccepted');
  given(ready('c', 'POOR', 'POOR'))
    .when(post, afterPosting('2026-11-20'))
    .thenRefused('notAgreed');
});

test('niêm yết theo ngày làm việc; niêm yết lần hai chỉ là bản đính chính', () => {
  const state = [...ready('c', 'POOR', 'POOR'), agreed('POOR')];
  const decided = decideCase(caseOf(state), post, afterPosting('2026-11-20'));
  assert.ok(decided.ok);
  assert.deepEqual(decided.events, [
    { kind: 'case.posted', on: '2026-11-20', postingId: 'P1', days: 3, endsOn: '2026-11-26' },
  ]);
  given([...state, posted()])
    .when(post, afterPosting('2026-11-23'))
    .thenRefused('alreadyPosted');
  given([...state, posted()])
    .when(repost, afterPosting('2026-11-23', true))
    .then('case.posted');
});

test('không bỏ phiếu, không niêm yết ngoài cuộc họp và danh sách của thôn', () => {
  given(ready('c', 'POOR', 'POOR'))
    .when(vote, on('2026-11-02'))
    .thenRefused('meetingUnknown');
  given([...ready('c', 'POOR', 'POOR'), agreed('POOR')])
    .when(post, on('2026-11-20'))
    .thenRefused('postingUnknown');
});

test('khiếu nại chấp nhận thì rà soát lại, bác thì tiếp tục', () => {
  const objected: CaseEvent = {
    kind: 'case.objected',
    on: '2026-11-23',
    objectionId: 'O1',
    objection: 'complaint',
    content: 'kê sai',
  };
  const answer = (upheld: boolean): CaseEvent => ({
    kind: 'objection.answered',
    on: '2026-11-25',
    objectionId: 'O1',
    upheld,
    answer: 'đã kiểm tra',
  });
  const base = hung('c', 'POOR', 'POOR');
  given(base).when(objection('O1'), on('2026-11-23')).then('case.objected');
  given(ready('c', 'POOR', 'POOR'))
    .when(objection('O1'), on('2026-11-23'))
    .thenRefused('notPosted');
  given([...base, objected])
    .when(objection('O1'), on('2026-11-24'))
    .thenRefused('objectionAlreadyOpen');
  assert.equal(caseOf([...base, objected, answer(false)]).stage, 'POSTED');
  const again = caseOf([...base, objected, answer(true)]);
  assert.equal(again.stage, 'RESURVEY');
  assert.equal(again.acceptedBy, undefined);
  given([...base, objected, answer(true)])
    .when(repost, afterPosting('2026-11-27', true))
    .thenRefused('notAgreed');
});

test('khiếu nại phải có tên và về hộ của chính mình; nếu không là phản ánh', () => {
  given(hung('c', 'POOR', 'POOR'))
    .when(
      { kind: 'objection.open', objectionId: 'O', ownCase: false, named: true, as: 'complaint', content: 'x' },
      on('2026-11-23'),
    )
    .thenRefused('complaintNeedsNameAndOwnCase');
});

test('hộ không rà soát được cần lý do, không tự kết thúc, gặp lại thì rà soát tiếp', () => {
  const away: CaseEvent = { kind: 'case.sidelined', on: '2026-10-01', state: 'ABSENT', reason: 'đi làm ăn xa' };
  const state = [listed('c', 'POOR'), away];
  given([listed('c', 'POOR')])
    .when({ kind: 'case.sideline', state: 'ABSENT', reason: ' ' }, on('2026-10-01'))
    .thenRefused('reasonMissing');
  given([listed('c', 'POOR')])
    .when({ kind: 'case.sideline', state: 'WITHDRAWN', reason: 'x' }, on('2026-10-01'))
    .thenRefused('withdrawOnlyRequest');
  given(state).when(submit, on('2026-10-10')).thenRefused('caseSidelined');
  given(state).when({ kind: 'case.resume', reason: 'đã về' }, on('2026-10-10')).then('case.resumed');
});

test('hộ vắng phải được đến lại vào ngày khác rồi mới kết thúc; gặp được không phải là vắng', () => {
  const close = { kind: 'case.close', reason: 'không liên lạc được' } as const;
  const visit = (visitId: string, day: string, outcome: VisitOutcome = 'ABSENT'): CaseEvent => ({
    kind: 'case.visited',
    ...{ on: day, visitId, visitor: 'x', outcome, note: 'khóa cửa' },
  });
  const once = [listed('c', 'POOR'), visit('1', '2026-09-20')];
  const away: CaseEvent = { kind: 'case.sidelined', on: '2026-10-01', state: 'ABSENT', reason: 'đi làm ăn xa' };
  given([...once, away])
    .when(close, on('2026-12-01'))
    .thenRefused('visitAgainFirst');
  given([...once, visit('2', '2026-09-20'), away])
    .when(close, on('2026-12-01'))
    .thenRefused('visitAgainFirst');
  given([...once, visit('2', '2026-09-28', 'MET'), away])
    .when(close, on('2026-12-01'))
    .thenRefused('visitAgainFirst');
  given([...once, away, visit('2', '2026-10-15')])
    .when(close, on('2026-12-01'))
    .then('case.closed');
});

test('một lần đến hộ ghi một lần, kèm điều đã thấy, cho đến khi phiếu được nghiệm thu', () => {
  const visit = { kind: 'case.visit', visitId: '1', visitor: 'x', outcome: 'ABSENT', note: 'khóa cửa' } as const;
  const state = [listed('c', 'POOR')];
  given(state).when(visit, on('2026-10-01')).then('case.visited');
  given(state)
    .when({ ...visit, note: '' }, on('2026-10-01'))
    .thenRefused('reasonMissing');
  const made: CaseEvent = { ...visit, kind: 'case.visited', on: '2026-10-01' };
  given([...state, made])
    .when(visit, on('2026-10-02'))
    .thenRefused('visitAlreadyRecorded');
  given(ready('c', 'POOR', 'POOR'))
    .when(visit, on('2026-10-30'))
    .thenRefused('surveyAlreadyAccepted');
});

test('không bước nào trước bước liền trước hoặc sau hôm nay', () => {
  const state = ready('c', 'POOR', 'POOR');
  given(state)
    .when(vote, afterVote(30, 50, '2026-09-30'))
    .thenRefused('dateBeforePreviousStep');
  given(state)
    .when(vote, { ...afterVote(30, 50), today: '2026-11-01' })
    .thenRefused('dateInFuture');
});

test('chưa có quyết định của xã thì không hộ nào được công nhận', () => {
  given(hung('c', 'POOR', 'POOR'))
    .when({ kind: 'case.decide', decisionId: 'D' }, on('2026-12-14'))
    .thenRefused('roundNotDecided');
});
