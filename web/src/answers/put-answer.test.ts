import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Evidence } from '@ra-soat/domain/survey/evidence.ts';
import { addMember, putAnswer, removeMember, toggled } from './put-answer.ts';

const blank: Evidence = {
  version: 'v2',
  interviewOn: '2026-09-20',
  area: 'rural',
  members: [],
  household: {},
  b1: { answers: {} },
  b2: {},
};

test('a fact of the second member leaves the first one untouched', () => {
  const two = addMember(addMember(blank, 'a'), 'b');
  const put = putAnswer(two, 'members.1.facts.work', 'no_job');
  assert.deepEqual(put.members[1]?.facts, { work: 'no_job' });
  assert.equal(put.members[0], two.members[0]);
});

test('a device is put into a room that was not there', () => {
  assert.deepEqual(putAnswer(blank, 'household.devices.tv', false).household, { devices: { tv: false } });
});

test('an answer taken back leaves no key behind', () => {
  const answered = putAnswer(blank, 'b1.answers.pigs_goats', 3);
  assert.deepEqual(answered.b1.answers, { pigs_goats: 3 });
  assert.deepEqual(Object.keys(putAnswer(answered, 'b1.answers.pigs_goats', undefined).b1.answers), []);
});

test('the first member added is the head, and one is removed by its id', () => {
  const two = addMember(addMember(blank, 'a'), 'b');
  assert.deepEqual(
    two.members.map(({ relation }) => relation),
    ['head', 'other'],
  );
  assert.deepEqual(
    removeMember(two, 'a').members.map(({ id }) => id),
    ['b'],
  );
});

test('ticks stay in the order of the form', () => {
  assert.deepEqual(toggled([4], 1, true, [1, 2, 3, 4]), [1, 4]);
  assert.deepEqual(toggled([1, 4], 1, false, [1, 2, 3, 4]), [4]);
});
