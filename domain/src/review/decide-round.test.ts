import { test } from 'node:test';
import assert from 'node:assert/strict';
import { reviewRulesOn } from '../procedure/review-rules.ts';
import type { CaseState } from './case-state.ts';
import { decideRound } from './decide-round.ts';
import { listsOf } from './decision-lists.ts';
import { foldRound } from './fold-round.ts';
import type { ReviewProblemCode } from './review-problem.ts';
import type { RoundCommand } from './round-command.ts';
import type { RoundEvent } from './round-event.ts';
import type { RoundState } from './round-state.ts';
import { caseOf, hung, listClosed, listed, opened, posted, ready, agreed, roundContext } from './sample-review.ts';

function given(events: readonly RoundEvent[], ...cases: CaseState[]) {
  const state = events.reduce<RoundState | undefined>(foldRound, undefined);
  return (command: RoundCommand, on: string) => {
    const decided = decideRound(state, command, roundContext(on, cases));
    return {
      then: (...kinds: RoundEvent['kind'][]) => {
        assert.deepEqual(decided.ok ? decided.events.map(({ kind }) => kind) : decided.problem.code, kinds);
        return decided.ok ? decided.events : [];
      },
      thenRefused: (code: ReviewProblemCode, caseIds?: string[]) => {
        assert.equal(decided.ok ? 'allowed' : decided.problem.code, code);
        if (caseIds !== undefined && !decided.ok) assert.deepEqual(decided.problem.caseIds, caseIds);
      },
    };
  };
}

const sign: RoundCommand = { kind: 'decision.sign', decisionId: 'D', number: '01/QĐ-UBND', signedBy: 'chairman' };
const consolidate: RoundCommand = { kind: 'round.consolidate' };
const poorToNear = caseOf(hung('a', 'POOR', 'NEAR_POOR'));
const fresh = caseOf(hung('b', 'NON_POOR', 'POOR'));
const start = [opened, listClosed];
const lists = { POOR: ['b'], NEAR_POOR: ['a'], EXITED_POVERTY: ['a'], EXITED_NEAR_POVERTY: [] };
const consolidated: RoundEvent = { kind: 'round.consolidated', on: '2026-11-27', lists };

test('hộ nghèo thành hộ cận nghèo đứng ở cả danh sách cận nghèo và thoát nghèo', () => {
  assert.deepEqual(listsOf('POOR', 'NEAR_POOR'), ['NEAR_POOR', 'EXITED_POVERTY']);
  assert.deepEqual(listsOf('NEAR_POOR', 'NON_POOR'), ['EXITED_NEAR_POVERTY']);
  assert.deepEqual(listsOf('NEAR_POOR', 'POOR'), ['POOR']);
  assert.deepEqual(listsOf('NON_POOR', 'NON_POOR'), []);
  const [event] = given(start, poorToNear, fresh)(consolidate, '2026-11-27').then('round.consolidated');
  assert.deepEqual(event?.kind === 'round.consolidated' && event.lists, lists);
});

test('tổng hợp khi mọi hộ đã xong: hết thời gian niêm yết hoặc ghi không rà soát được', () => {
  const away = caseOf([
    listed('z', 'POOR'),
    { kind: 'case.sidelined', on: '2026-10-01', state: 'ABSENT', reason: 'x' },
  ]);
  given(start, poorToNear)(consolidate, '2026-11-26').thenRefused('postingNotOver', ['a']);
  given(
    start,
    poorToNear,
    caseOf([listed('z', 'POOR')]),
  )(consolidate, '2026-11-27').thenRefused('casesNotEnded', ['z']);
  given(start, poorToNear, away)(consolidate, '2026-11-27').then('round.consolidated');
  given(start)(consolidate, '2026-11-27').thenRefused('roundEmpty');
});

test('quyết định ký trong thời gian của đợt, sau khi hết niêm yết, trên kết quả đã tổng hợp', () => {
  given(start, poorToNear, fresh)(sign, '2026-12-14').thenRefused('notConsolidated');
  given([...start, consolidated], poorToNear, fresh)(sign, '2026-12-15').thenRefused('outsideWindow');
  given([...start, consolidated], poorToNear)(sign, '2026-12-14').thenRefused('changedSinceConsolidation');
  const [event] = given([...start, consolidated], poorToNear, fresh)(sign, '2026-12-14').then('decision.signed');
  assert.deepEqual(event?.kind === 'decision.signed' && event.caseIds, ['a', 'b']);
});

test('niêm yết thứ Tư 09/12 hết thứ Hai 14/12, quyết định ngày 14/12 chưa được ký', () => {
  const late = caseOf([
    ...ready('a', 'POOR', 'NEAR_POOR'),
    agreed('NEAR_POOR'),
    posted('P1', '2026-12-09', '2026-12-14'),
  ]);
  given([...start, consolidated], late, fresh)(sign, '2026-12-14').thenRefused('postingNotOver', ['a']);
});

test('còn khiếu nại chưa trả lời thì chưa ký quyết định', () => {
  const objected = caseOf([
    ...hung('a', 'POOR', 'NEAR_POOR'),
    { kind: 'case.objected', on: '2026-11-30', objectionId: 'O', objection: 'feedback', content: 'x' },
  ]);
  given([...start, consolidated], objected, fresh)(sign, '2026-12-14').thenRefused('objectionOpen', ['a']);
});

test('hộ không rà soát được phải kết thúc kèm lý do trước quyết định', () => {
  const away = caseOf([
    listed('z', 'POOR'),
    { kind: 'case.sidelined', on: '2026-10-01', state: 'ABSENT', reason: 'x' },
  ]);
  given([...start, consolidated], poorToNear, fresh, away)(sign, '2026-12-14').thenRefused('sidelinedNotClosed', ['z']);
});

test('xin ý kiến cấp huyện đến 30/06/2025, sau đó không còn bước này', () => {
  given(
    [...start, consolidated],
    poorToNear,
    fresh,
  )({ kind: 'opinion.seek' }, '2026-12-01').thenRefused('opinionNotForeseen');
  const state = [...start, consolidated].reduce<RoundState | undefined>(foldRound, undefined);
  const district = { ...roundContext('2026-12-01', [poorToNear, fresh]), rules: reviewRulesOn('2024-12-02') };
  const sought = decideRound(state, { kind: 'opinion.seek' }, district);
  assert.ok(sought.ok);
  assert.equal(sought.events[0]?.kind === 'opinion.sought' && sought.events[0].replyBy, '2026-12-08');
  const unsought = decideRound(state, sign, { ...district, on: '2026-12-10' });
  assert.equal(unsought.ok ? 'allowed' : unsought.problem.code, 'opinionMissing');
});

test('ý kiến bổ sung phải được tiếp thu trước khi ký; tổng hợp lại thì xin ý kiến lại', () => {
  const remarks: RoundEvent[] = [
    { kind: 'opinion.sought', on: '2026-11-30', body: 'district' },
    { kind: 'opinion.received', on: '2026-12-02', agreed: false, remarks: 'bổ sung hộ' },
  ];
  const decide = (events: readonly RoundEvent[]) => {
    const state = events.reduce<RoundState | undefined>(foldRound, undefined);
    const decided = decideRound(state, sign, {
      ...roundContext('2026-12-14', [poorToNear, fresh]),
      rules: reviewRulesOn('2024-12-02'),
    });
    return decided.ok ? 'allowed' : decided.problem.code;
  };
  const before = [...start, consolidated, ...remarks];
  assert.equal(decide(before), 'remarksNotAnswered');
  assert.equal(decide([...before, { kind: 'opinion.answered', on: '2026-12-03', answer: 'đã bổ sung' }]), 'allowed');
  assert.equal(decide([...before, { ...consolidated, on: '2026-12-03' }]), 'opinionMissing');
});

test('tổng hợp hai lần như nhau không đổi gì; chuẩn chưa phân loại được thì không mở đợt', () => {
  given([...start, consolidated], poorToNear, fresh)(consolidate, '2026-11-30').then();
  const open = {
    kind: 'round.open',
    roundId: 'R',
    communeId: 'X',
    roundKind: 'annual',
    year: 2026,
    legalBasis: 'DEMO',
  } as const;
  given([])({ ...open, standard: 'vn-2027' }, '2026-09-01').thenRefused('standardClassifiesNothing');
  given([])({ ...open, standard: 'vn-2022' }, '2026-09-01').then('round.opened');
  given([])({ ...open, standard: 'vn-2022' }, '2026-12-15').thenRefused('outsideWindow');
});

test('kết quả chính thức chỉ báo cáo sau quyết định', () => {
  given(start, poorToNear)({ kind: 'round.report', stage: 'official' }, '2026-12-14').thenRefused('roundNotDecided');
  given(start, poorToNear)({ kind: 'round.report', stage: 'preliminary' }, '2026-11-13').then('round.reported');
});
