import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { CaseCommand } from './case-command.ts';
import { caseCommandsAfter } from './case-commands-after.ts';
import type { CaseEvent } from './case-event.ts';
import type { CaseState } from './case-state.ts';
import { decideCase } from './decide-case.ts';
import { decideRound } from './decide-round.ts';
import { decideVillage } from './decide-village.ts';
import { foldCase } from './fold-case.ts';
import { foldRound } from './fold-round.ts';
import type { AmendDecision, RoundCommand } from './round-command.ts';
import type { RoundEvent } from './round-event.ts';
import type { RoundState } from './round-state.ts';
import {
  accepted,
  agreed,
  assessed,
  caseContext,
  caseOf,
  hung,
  list,
  listClosed,
  listed,
  opened,
  posted,
  roundContext,
  submitted,
  villageContext,
} from './sample-review.ts';

/** A decided round with its cases; every command is also carried to the households, as the server does. */
class Decided {
  round: RoundState;
  readonly cases: Map<string, CaseState>;
  constructor(...cases: CaseState[]) {
    this.round = [opened, listClosed].reduce<RoundState | undefined>(foldRound, undefined) ?? assert.fail();
    this.cases = new Map(cases.map((state) => [state.listing.caseId, state]));
    this.asks({ kind: 'round.consolidate' }, '2026-12-10', '');
    this.asks(
      { kind: 'decision.sign', decisionId: 'D1', number: '01/QĐ-UBND', signedBy: 'chairman' },
      '2026-12-14',
      '',
    );
  }
  asks(command: RoundCommand, on: string, code: string) {
    const decided = decideRound(this.round, command, roundContext(on, [...this.cases.values()]));
    assert.equal(decided.ok ? '' : decided.problem.code, code, command.kind);
    if (decided.ok) for (const event of decided.events) this.happens(event);
  }
  happens(event: RoundEvent) {
    this.round = foldRound(this.round, event);
    for (const { caseId, command } of caseCommandsAfter(event)) this.does(caseId, command, event.on, '');
  }
  does(caseId: string, command: CaseCommand, on: string, code: string) {
    const decided = decideCase(this.cases.get(caseId), command, {
      ...caseContext(on),
      round: this.round,
      today: '2027-06-30',
    });
    assert.equal(decided.ok ? '' : decided.problem.code, code, command.kind);
    if (decided.ok) this.follows(caseId, ...decided.events);
  }
  follows(caseId: string, ...events: readonly CaseEvent[]) {
    for (const event of events) this.cases.set(caseId, foldCase(this.cases.get(caseId), event));
  }
  of(caseId: string): CaseState {
    return this.cases.get(caseId) ?? assert.fail();
  }
}

const reopen: CaseCommand = {
  kind: 'case.reopen',
  reason: 'tính sót diện tích nhà',
  paper: 'Kết luận 05/KL-UBND ngày 15/12/2026',
};
const amend = (...caseIds: string[]): AmendDecision => ({
  kind: 'decision.amend',
  decisionId: 'D2',
  number: '02/QĐ-UBND',
  signedBy: 'chairman',
  reason: 'sai kết quả',
  amends: 'D1',
  caseIds,
});
const revoke = (revokes: string, ...caseIds: string[]): RoundCommand => ({
  kind: 'decision.revoke',
  decisionId: `X-${revokes}`,
  number: '03/QĐ-UBND',
  signedBy: 'chairman',
  reason: 'ký nhầm',
  revokes,
  ...(caseIds.length > 0 && { caseIds }),
});
const village =
  (round: RoundState, ...cases: CaseState[]) =>
  (on: string) => ({
    ...villageContext(on, cases),
    round,
    today: '2027-06-30',
  });

/** Surveyed, accepted, agreed and posted once more after the decision. */
const again = (kind: 'POOR' | 'NEAR_POOR' | 'NON_POOR'): CaseEvent[] => [
  submitted(kind, 2, '2026-12-16'),
  accepted(2, '2026-12-17'),
  agreed(kind, 'M2', '2026-12-18'),
  posted('P2', '2026-12-21', '2026-12-24'),
];

const two = () => new Decided(caseOf(hung('a', 'POOR', 'POOR')), caseOf(hung('b', 'POOR', 'NON_POOR')));

test('mở lại hồ sơ đã có quyết định cần lý do và văn bản; kết quả cũ vẫn còn cho đến quyết định mới', () => {
  const commune = two();
  commune.does('a', { ...reopen, reason: ' ' }, '2026-12-15', 'reasonMissing');
  commune.does('a', { ...reopen, paper: '' }, '2026-12-15', 'paperMissing');
  commune.does('a', reopen, '2026-12-13', 'dateBeforePreviousStep');
  commune.does('a', reopen, '2026-12-15', '');
  const { stage, recognitions } = commune.of('a');
  assert.equal(stage, 'RESURVEY');
  assert.deepEqual(recognitions, [{ decisionId: 'D1', on: '2026-12-14', class: 'POOR', persons: 4 }]);
  commune.does('a', reopen, '2026-12-15', 'nothingToReopen');
  const submit: CaseCommand = { kind: 'survey.submit', enteredBy: 'surveyor', assessment: assessed('NON_POOR') };
  commune.does('b', submit, '2026-12-16', 'caseDecided');
  commune.does('a', submit, '2026-12-16', '');
});

test('sau quyết định thôn chỉ họp, niêm yết lại các hộ đã mở lại', () => {
  const commune = two();
  commune.does('a', reopen, '2026-12-15', '');
  commune.follows('a', ...again('NON_POOR').slice(0, 3));
  const [a, b] = [commune.of('a'), commune.of('b')];
  const on = village(commune.round, a, b);
  const post = (...ids: string[]) =>
    decideVillage(undefined, { kind: 'list.post', ...list(ids, 'P2') }, on('2026-12-21'));
  const codes = [post('a', 'b'), post('a')].map((decided) => (decided.ok ? '' : decided.problem.code));
  assert.deepEqual(codes, ['roundDecided', 'minutesMissing']);
});

test('quyết định sửa đổi chỉ nêu hộ đã mở lại, đã niêm yết xong, hết khiếu nại; ngoài thời gian của đợt vẫn được ký', () => {
  const commune = two();
  commune.asks(amend('a'), '2026-12-28', 'notReopened');
  commune.does('a', reopen, '2026-12-15', '');
  commune.asks(amend('a'), '2026-12-28', 'casesNotEnded');
  commune.follows('a', ...again('NON_POOR'));
  commune.asks(amend(), '2026-12-28', 'nothingToDecide');
  commune.asks(amend('a', 'z'), '2026-12-28', 'caseUnknown');
  commune.asks({ ...amend('a'), amends: 'D0' }, '2026-12-28', 'decisionUnknown');
  commune.asks(amend('a'), '2026-12-24', 'postingNotOver');
  const complaint: CaseCommand = {
    kind: 'objection.open',
    objectionId: 'O',
    ownCase: true,
    named: true,
    content: 'sai',
  };
  commune.does('a', complaint, '2026-12-23', '');
  commune.asks(amend('a'), '2026-12-28', 'objectionOpen');
  commune.does('a', { kind: 'objection.answer', objectionId: 'O', upheld: false, answer: 'đúng' }, '2026-12-25', '');
  commune.asks(amend('a'), '2026-12-24', 'dateBeforePreviousStep');
  commune.asks(amend('a'), '2027-01-04', 'settingUnknown');
  commune.asks(amend('a'), '2026-12-28', '');
  const { stage, recognitions, reopened } = commune.of('a');
  assert.deepEqual([stage, reopened], ['DECIDED', undefined]);
  assert.deepEqual(
    recognitions.map((one) => [one.decisionId, one.class]),
    [
      ['D1', 'POOR'],
      ['D2', 'NON_POOR'],
    ],
  );
  commune.asks(amend('a'), '2026-12-28', 'decisionAlreadySigned');
  assert.equal(commune.round.decision?.decisionId, 'D1');
});

test('nơi còn bước xin ý kiến thì quyết định sửa đổi phải ghi văn bản cho ý kiến', () => {
  const commune = two();
  commune.does('a', reopen, '2026-12-15', '');
  commune.follows('a', ...again('POOR'));
  const context = roundContext('2026-12-28', [...commune.cases.values()]);
  const district = { ...context, rules: { ...context.rules, opinionBody: 'district' } } as const;
  const without = decideRound(commune.round, amend('a'), district);
  assert.equal(without.ok ? '' : without.problem.code, 'opinionMissing');
  const command = { ...amend('a'), opinionReference: '15/CV-UBND ngày 25/12/2026' };
  assert.ok(decideRound(commune.round, command, district).ok);
});

test('hộ mở lại rồi kết thúc thì ra khỏi danh sách bằng quyết định sửa đổi', () => {
  const commune = two();
  commune.does('a', reopen, '2026-12-15', '');
  commune.does('a', { kind: 'case.sideline', state: 'DUPLICATE', reason: 'trùng hộ b' }, '2026-12-16', '');
  commune.asks(amend('a'), '2026-12-28', 'sidelinedNotClosed');
  commune.does('a', { kind: 'case.close', reason: 'trùng' }, '2026-12-17', '');
  commune.asks(amend('a'), '2026-12-28', '');
  const { stage, recognitions } = commune.of('a');
  assert.deepEqual([stage, recognitions.at(-1)?.class], ['CLOSED', 'GONE']);
  assert.equal(commune.round.laterDecisions[0]?.kind, 'decision.amended');
});

test('thu hồi cả quyết định: các hộ về bước niêm yết, ký được quyết định mới kể cả sau thời gian của đợt', () => {
  const commune = two();
  commune.asks(revoke('D0'), '2026-12-28', 'decisionUnknown');
  commune.asks(revoke('D1'), '2026-12-13', 'dateBeforePreviousStep');
  commune.asks(revoke('D1'), '2026-12-28', '');
  assert.deepEqual([commune.of('a').stage, commune.of('b').recognitions], ['POSTED', []]);
  assert.deepEqual([commune.round.stage, commune.round.decision], ['CONSOLIDATED', undefined]);
  commune.asks(revoke('D1'), '2026-12-29', 'roundNotDecided');
  const sign = { kind: 'decision.sign', number: '04/QĐ-UBND', signedBy: 'chairman' } as const;
  commune.asks({ ...sign, decisionId: 'D3' }, '2026-12-29', '');
  assert.deepEqual(commune.of('b').recognitions, [
    { decisionId: 'D3', on: '2026-12-29', class: 'NON_POOR', persons: 4 },
  ]);
});

test('thu hồi một phần: chỉ các hộ được nêu, các hộ khác giữ nguyên; quyết định sửa đổi ghi lại kết quả của hộ ấy', () => {
  const commune = two();
  commune.asks(revoke('D1', 'a'), '2026-12-28', '');
  assert.deepEqual([commune.of('a').stage, commune.of('b').stage], ['POSTED', 'DECIDED']);
  assert.equal(commune.round.decision?.decisionId, 'D1');
  commune.asks(amend('a'), '2026-12-29', '');
  assert.equal(commune.of('a').recognitions.at(-1)?.decisionId, 'D2');
});

test('thu hồi quyết định sửa đổi thì kết quả trước đó đứng lại; quyết định đã bị sửa đổi thu hồi sau', () => {
  const commune = two();
  commune.does('a', reopen, '2026-12-15', '');
  commune.follows('a', ...again('NON_POOR'));
  commune.asks(amend('a'), '2026-12-28', '');
  commune.asks(revoke('D1'), '2026-12-29', 'laterDecisionStands');
  commune.asks(revoke('D1', 'a'), '2026-12-29', 'notRecognised');
  commune.asks(revoke('D2'), '2026-12-29', '');
  assert.deepEqual(commune.of('a').recognitions, [{ decisionId: 'D1', on: '2026-12-14', class: 'POOR', persons: 4 }]);
  assert.equal(commune.of('a').stage, 'POSTED');
  commune.asks(revoke('D1'), '2026-12-30', '');
  assert.equal(commune.round.decision, undefined);
});

test('đơn sau quyết định chỉ ghi số, không tự mở lại hồ sơ', () => {
  const commune = two();
  const register = { kind: 'complaint.register', reference: '17/TN', route: 'formalComplaint' } as const;
  const before = caseOf(hung('c', 'POOR', 'POOR'));
  const early = decideCase(before, register, caseContext('2026-12-01'));
  assert.equal(early.ok ? '' : early.problem.code, 'roundNotDecided');
  commune.does('a', { ...register, reference: ' ' }, '2026-12-20', 'paperMissing');
  commune.does('a', register, '2026-12-20', '');
  assert.equal(commune.of('a').stage, 'DECIDED');
  commune.does('a', register, '2026-12-21', 'complaintAlreadyRegistered');
});

test('trước quyết định: mở lại hồ sơ đã niêm yết hoặc đã kết thúc, mở lại danh sách và bản tổng hợp, đều kèm lý do', () => {
  const away: CaseEvent = { kind: 'case.sidelined', on: '2026-10-01', state: 'ABSENT', reason: 'x' };
  const closed: CaseEvent = { kind: 'case.closed', on: '2026-10-05', state: 'ABSENT', reason: 'x' };
  const reopened = (events: readonly CaseEvent[], on: string) => {
    const state = caseOf(events);
    const decided = decideCase(state, reopen, caseContext(on));
    return decided.ok ? decided.events.reduce(foldCase, state).stage : decided.problem.code;
  };
  assert.equal(reopened([listed('c', 'POOR'), away, closed], '2026-10-06'), 'LISTED');
  assert.equal(reopened(hung('c', 'POOR', 'POOR'), '2026-11-23'), 'RESURVEY');
  assert.equal(reopened([listed('c', 'POOR'), submitted('POOR')], '2026-11-23'), 'nothingToReopen');
  const answer = (events: readonly RoundEvent[], command: RoundCommand) => {
    const state = events.reduce<RoundState | undefined>(foldRound, undefined);
    const decided = decideRound(state, command, roundContext('2026-12-01', []));
    if (!decided.ok || state === undefined) return decided.ok ? 'new' : decided.problem.code;
    return decided.events.reduce<RoundState>((before, event) => foldRound(before, event), state).stage;
  };
  const none = { POOR: [], NEAR_POOR: [], EXITED_POVERTY: [], EXITED_NEAR_POVERTY: [] };
  const consolidated: RoundEvent = { kind: 'round.consolidated', on: '2026-11-27', lists: none };
  assert.equal(answer([opened, listClosed], { kind: 'list.reopen', reason: '' }), 'reasonMissing');
  assert.equal(answer([opened, listClosed], { kind: 'list.reopen', reason: 'sót hộ' }), 'LISTING');
  assert.equal(answer([opened, listClosed, consolidated], { kind: 'list.reopen', reason: 'x' }), 'roundConsolidated');
  assert.equal(answer([opened, listClosed, consolidated], { kind: 'round.reopen', reason: 'sót hộ' }), 'REVIEWING');
  assert.equal(answer([opened, listClosed], { kind: 'round.reopen', reason: 'x' }), 'notConsolidated');
});
