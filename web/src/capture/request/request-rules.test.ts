import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blankPerson } from '../../requests/request-draft.ts';
import { householdWith } from '../fixtures/household.ts';
import { personFaults, yearIn } from './person-faults.ts';
import { placesOf, sourcesOf } from './places-of.ts';

test('a person needs name, sex and a year in which somebody can be born', () => {
  const blank = blankPerson('m');
  assert.deepEqual(Object.keys(personFaults(blank, 2026)), ['name', 'sex', 'year']);
  const whole = { ...blank, name: 'Vàng Thị Súa', sex: 'female' as const, bornYear: 1964 };
  assert.deepEqual(personFaults(whole, 2026), {});
  assert.deepEqual(Object.keys(personFaults({ ...whole, bornYear: 2027 }, 2026)), ['year']);
});

test('a year is four digits, nothing shorter while it is typed', () => {
  assert.equal(yearIn('1964'), 1964);
  assert.equal(yearIn('196'), null);
  assert.equal(yearIn('64'), null);
});

test('under vn-2022 Mẫu 01 only, under vn-2016 also what the village proposes', () => {
  assert.deepEqual(sourcesOf(householdWith().round), ['reviewRequest']);
  const earlier = householdWith({ round: { standard: 'vn-2016' } }).round;
  assert.deepEqual(sourcesOf(earlier), ['reviewRequest', 'villageProposal']);
});

test('one place for each village of a round; a village that was taken away receives no more', () => {
  const households = [
    householdWith(),
    householdWith(),
    householdWith({ kase: { villageId: 'w' }, village: 'Thôn 2' }),
    householdWith({ kase: { villageId: 'x' }, village: 'Thôn 3', taken: true }),
  ];
  assert.deepEqual(
    placesOf(households).map(({ village }) => village),
    ['Thôn 1', 'Thôn 2'],
  );
});
