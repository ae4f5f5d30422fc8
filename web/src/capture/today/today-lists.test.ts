import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { HouseholdOnPhone } from '../../device/device.ts';
import { householdWith, ME, OTHER } from '../fixtures/household.ts';
import { found, listOf, standingOf, villagesOf, type TodayList } from './today-lists.ts';

const returned = { on: '2026-10-01', by: 'Nguyễn Thị Mẫu', reason: 'Thiếu người', remarks: [] };
const names = (households: readonly HouseholdOnPhone[]) => households.map(({ kase }) => kase.head);
const nowhere = { me: ME, position: null };

suite('where a household stands today', () => {
  const cases: readonly (readonly [string, HouseholdOnPhone, TodayList])[] = [
    ['nobody began it', householdWith(), 'notStarted'],
    ['it was begun', householdWith({ state: 'draft' }), 'draft'],
    ['its form waits for network', householdWith({ state: 'toSend' }), 'done'],
    ['the server refused its form', householdWith({ state: 'refused' }), 'back'],
    ['the commune returned its form', householdWith({ kase: { stage: 'RESURVEY', basis: 'b', returned } }), 'back'],
    ['it was voted down and is surveyed again', householdWith({ kase: { stage: 'RESURVEY', basis: 'b' } }), 'back'],
    ['a person must decide between two forms', householdWith({ kase: { waiting: true } }), 'decision'],
    ['the office keyed its form from paper', householdWith({ kase: { stage: 'SURVEYED', basis: 'b' } }), 'done'],
    ['it was accepted long ago', householdWith({ kase: { stage: 'ACCEPTED' } }), 'done'],
    [
      'somebody else answers for it',
      householdWith({ kase: { responsible: { accountId: OTHER, name: 'Nguyễn Thị Mẫu', given: true } } }),
      'others',
    ],
    [
      'nobody was named: whoever surveys in the village may go',
      householdWith({ kase: { responsible: { accountId: OTHER, name: 'Nguyễn Thị Mẫu', given: false } } }),
      'notStarted',
    ],
    [
      'begun here and given away meanwhile: what was typed stays in sight',
      householdWith({
        state: 'draft',
        kase: { responsible: { accountId: OTHER, name: 'Nguyễn Thị Mẫu', given: true } },
      }),
      'draft',
    ],
  ];
  for (const [name, household, list] of cases) test(name, () => assert.equal(standingOf(household, ME), list));
});

test('household 2 comes before household 10', () => {
  const households = ['10', '2', '1'].map((number) => householdWith({ kase: { number, head: number } }));
  assert.deepEqual(names(listOf(households, 'notStarted', nowhere)), ['1', '2', '10']);
});

test('what is due is ordered by its day; what has no day is left out', () => {
  const households = [
    householdWith({ kase: { head: 'sau' }, round: { surveyBy: '2026-10-30' } }),
    householdWith({ kase: { head: 'không hạn' }, round: { surveyBy: null } }),
    householdWith({ kase: { head: 'trước' }, round: { surveyBy: '2026-10-10' } }),
    householdWith({ kase: { head: 'xong' }, state: 'sent' }),
  ];
  assert.deepEqual(names(listOf(households, 'due', nowhere)), ['trước', 'sau']);
});

test('near: known places by distance, the others behind by number', () => {
  const at = (latitude: number) => ({ latitude, longitude: 105, accuracyM: 5, at: '2026-10-01T00:00:00Z' });
  const filled = (head: string, latitude: number) => {
    const household = householdWith({ state: 'draft', kase: { head } });
    const { evidence, beside, signed } = household.kase;
    const work = {
      ...{ surveyId: 's', householdId: 'h', roundId: 'r', basis: null, evidence, signed, beside },
      ...{ reasons: {}, remarkAnswers: {}, startedAt: '2026-10-01T00:00:00Z', position: at(latitude) },
      mode: 'visit' as const,
    };
    return { ...household, work };
  };
  const households = [householdWith({ kase: { head: 'chưa rõ' } }), filled('xa', 20.5), filled('gần', 20.01)];
  const position = { latitude: 20, longitude: 105 };
  assert.deepEqual(names(listOf(households, 'near', { me: ME, position })), ['gần', 'xa', 'chưa rõ']);
});

test('search: no diacritics, any order, head, number, address or somebody who lives there', () => {
  const child = { id: 'm', name: 'Lò Thị Đào', relation: 'child' as const, facts: {} };
  const household = householdWith({ kase: { number: '27', address: 'Xóm Trên' } });
  const all = [
    { ...household, kase: { ...household.kase, evidence: { ...household.kase.evidence, members: [child] } } },
    householdWith({ kase: { head: 'Vàng A Sử', number: '3' } }),
  ];
  assert.deepEqual(names(found(all, 'mai lo')), ['Lò Thị Mai']);
  assert.deepEqual(names(found(all, 'dao')), ['Lò Thị Mai']);
  assert.deepEqual(names(found(all, 'XÓM TRÊN 27')), ['Lò Thị Mai']);
  assert.deepEqual(names(found(all, 'su')), ['Vàng A Sử']);
  assert.deepEqual(names(found(all, 'không ai')), []);
});

test('progress counts what is on its way or further, village by village', () => {
  const households = [
    householdWith({ state: 'sent' }),
    householdWith({ state: 'toSend' }),
    householdWith({ state: 'draft' }),
    householdWith({ village: 'Thôn 2' }),
  ];
  assert.deepEqual(
    villagesOf(households, ME).map(({ village, done, total }) => [village, done, total]),
    [
      ['Thôn 1', 2, 3],
      ['Thôn 2', 0, 1],
    ],
  );
});
