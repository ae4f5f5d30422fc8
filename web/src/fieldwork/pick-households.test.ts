import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Household } from './field-answers.ts';
import { ableIn, byVillage, shownHouseholds } from './pick-households.ts';

const person = { accountId: 'a1', name: 'Một', given: true };

function household(householdId: string, changed: Partial<Household> = {}): Household {
  return {
    ...{ householdId, villageId: 'v1', head: 'Đặng Thị Mẫu', number: '1', address: 'Xóm Đồi', stage: 'LISTED' },
    ...{ state: 'left' as const, responsible: person, lastVisit: null, waiting: false },
    ...changed,
  };
}

const visited = household('h2', { lastVisit: { on: '2026-10-05', outcome: 'ABSENT' } });
const officers = household('h3', { responsible: { ...person, accountId: 'a2', given: false }, villageId: 'v2' });
const done = household('h4', { state: 'done', head: 'K’Brẻo' });
const all = [household('h1'), visited, officers, done];
const idsOf = (rows: readonly Household[]) => rows.map(({ householdId }) => householdId);

test('filters by village, person, state and text without diacritics', () => {
  assert.deepEqual(idsOf(shownHouseholds(all, {})), ['h1', 'h2', 'h3', 'h4']);
  assert.deepEqual(idsOf(shownHouseholds(all, { village: 'v2' })), ['h3']);
  assert.deepEqual(idsOf(shownHouseholds(all, { person: 'none' })), ['h3']);
  assert.deepEqual(idsOf(shownHouseholds(all, { person: 'a1', state: 'left' })), ['h1', 'h2']);
  assert.deepEqual(idsOf(shownHouseholds(all, { state: 'notVisited' })), ['h1', 'h3']);
  assert.deepEqual(idsOf(shownHouseholds(all, { text: 'dang thi' })), ['h1', 'h2', 'h3']);
});

test('offers whoever may survey in all the villages chosen', () => {
  const surveyors = [
    { accountId: 'a1', name: 'Một', wholeCommune: false, villages: ['v1'] },
    { accountId: 'a2', name: 'Hai', wholeCommune: true, villages: [] },
    { accountId: 'a3', name: 'Ba', wholeCommune: false, villages: ['v1', 'v2'] },
  ];
  assert.deepEqual(
    ableIn(surveyors, ['v1', 'v2']).map(({ accountId }) => accountId),
    ['a2', 'a3'],
  );
});

test('gives the households of each village in one command', () => {
  assert.deepEqual(
    [...byVillage(all)],
    [
      ['v1', ['h1', 'h2', 'h4']],
      ['v2', ['h3']],
    ],
  );
});
