import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BesideResult } from '../assessment/beside-result.ts';
import type { DecidedClass, HouseholdClass } from '../standards/standard.ts';
import type { CaseEvent } from './case-event.ts';
import { decideCase } from './decide-case.ts';
import { decideRound } from './decide-round.ts';
import { decideVillage } from './decide-village.ts';
import { foldCase } from './fold-case.ts';
import { foldRound } from './fold-round.ts';
import type { RoundEvent } from './round-event.ts';
import {
  accepted,
  agreed,
  assessed,
  caseContext,
  caseOf,
  listClosed,
  listed,
  meeting,
  opened,
  posted,
  roundContext,
  single,
  villageContext,
} from './sample-review.ts';

const CITY = 'ha-noi-2022';
const cityRound = [
  { ...opened, beside: [{ kind: 'local', standard: CITY, decides: true, leavesOutNational: true }] } as RoundEvent,
  listClosed,
].reduce<ReturnType<typeof foldRound> | undefined>(foldRound, undefined);

const cityPoor = { class: 'POOR', everPoor: true, everNearPoor: false };

const result = (of: HouseholdClass, more: Partial<BesideResult> = {}): BesideResult => ({
  class: of,
  b1: null,
  b2: null,
  decidedBy: 'keyed',
  ...more,
});

const form = (national: DecidedClass, city: BesideResult): CaseEvent => ({
  kind: 'survey.submitted',
  on: '2026-09-20',
  version: 1,
  enteredBy: 'surveyor',
  keyedBy: 'officer',
  assessment: { ...assessed(national), beside: { [CITY]: city } },
});

const inCity = <C extends { round?: unknown }>(context: C) => ({ ...context, round: cityRound });
const code = (decided: ReturnType<typeof decideCase>) => (decided.ok ? 'allowed' : decided.problem.code);

test('phiếu phải có kết quả theo đúng các chuẩn của đợt', () => {
  const submit = { kind: 'survey.submit', enteredBy: 'surveyor', assessment: assessed('POOR') } as const;
  const decided = decideCase(caseOf([listed('c', 'POOR')]), submit, inCity(caseContext('2026-09-20')));
  assert.equal(code(decided), 'wrongStandard');
});

test('chưa đủ dữ liệu theo chuẩn mà đợt phải quyết định: không nghiệm thu được', () => {
  const gap = result('UNDETERMINED', { gap: 'local_key_missing' });
  const state = caseOf([listed('c', 'POOR'), form('POOR', gap)]);
  const decided = decideCase(state, { kind: 'survey.accept' }, inCity(caseContext('2026-10-01', 'head')));
  assert.equal(code(decided), 'besideIncomplete');
});

test('một lần biểu quyết thống nhất kết quả theo cả hai chuẩn, đi đến quyết định với hai bộ danh sách', () => {
  const before = caseOf([listed('c', 'POOR'), form('NON_POOR', result('NEAR_POOR')), accepted()]);
  const context = inCity(villageContext('2026-11-02', [before]));
  const village = decideVillage(undefined, { kind: 'meeting.hold', ...meeting([single('c')]) }, context);
  assert.ok(village.ok);
  const [held] = village.events;
  assert.ok(held?.kind === 'meeting.held');
  const votes = decideCase(
    before,
    { kind: 'case.vote', meetingId: 'M1' },
    {
      ...context,
      village: { meetings: [held], postings: [] },
    },
  );
  assert.ok(votes.ok);
  const state = foldCase([...votes.events].reduce(foldCase, before), posted());
  assert.deepEqual([state.class, state.beside], ['NON_POOR', { [CITY]: { class: 'NEAR_POOR' } }]);
  const consolidated = decideRound(cityRound, { kind: 'round.consolidate' }, roundContext('2026-12-01', [state]));
  assert.ok(consolidated.ok);
  const [event] = consolidated.events;
  assert.ok(event?.kind === 'round.consolidated');
  assert.deepEqual(event.lists.EXITED_POVERTY, ['c']);
  assert.deepEqual([event.beside?.[CITY]?.NEAR_POOR, event.beside?.[CITY]?.EXITED_POVERTY], [['c'], []]);
});

test('biểu quyết chung chỉ cho hộ không đổi theo mọi chuẩn của đợt', () => {
  const changed = caseOf([listed('a', 'POOR'), form('POOR', result('POOR')), accepted()]);
  const stays = caseOf([
    { ...listed('b', 'POOR'), besideBefore: { [CITY]: cityPoor } } as CaseEvent,
    form('POOR', result('POOR')),
    accepted(),
  ]);
  const joint = { caseIds: ['a', 'b'], joint: true, tally: { agree: 30, disagree: 20, abstain: 0 } };
  const context = inCity(villageContext('2026-11-02', [changed, stays]));
  const decided = decideVillage(undefined, { kind: 'meeting.hold', ...meeting([joint]) }, context);
  assert.deepEqual(decided.ok ? [] : [decided.problem.code, decided.problem.caseIds], [
    'jointVoteOnlyForUnchanged',
    ['a'],
  ]);
});

test('hộ chuyển sang danh sách quốc gia rời danh sách thành phố mà không phải thoát nghèo', () => {
  const state = caseOf([
    { ...listed('c', 'NON_POOR'), besideBefore: { [CITY]: cityPoor } } as CaseEvent,
    form('POOR', result('NON_POOR', { note: 'ON_NATIONAL_LIST' })),
    accepted(),
    { ...agreed('POOR'), beside: { [CITY]: { class: 'NON_POOR', note: 'ON_NATIONAL_LIST' } } } as CaseEvent,
    posted(),
  ]);
  const decided = decideRound(cityRound, { kind: 'round.consolidate' }, roundContext('2026-12-01', [state]));
  assert.ok(decided.ok && decided.events[0]?.kind === 'round.consolidated');
  assert.deepEqual(decided.events[0].beside?.[CITY]?.EXITED_POVERTY, []);
  assert.deepEqual(decided.events[0].lists.POOR, ['c']);
});
