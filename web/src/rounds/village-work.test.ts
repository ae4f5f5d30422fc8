import assert from 'node:assert/strict';
import { test } from 'node:test';
import { segmentsOf, villageWork, type StepCount } from './village-work.ts';

const counts: StepCount = {
  total: 60,
  listed: 3,
  surveyed: 55,
  accepted: 50,
  agreed: 40,
  votedDown: 1,
  posted: 40,
  objected: 0,
  sidelined: 2,
  decided: 0,
};

test('the segments of a bar add up to the households of the village', () => {
  const segments = segmentsOf(counts);
  assert.equal(
    segments.reduce((sum, { count }) => sum + count, 0),
    60,
  );
  assert.deepEqual(segments[0], { reached: 'posted', count: 40 });
  assert.deepEqual(segments.at(-1), { reached: 'sidelined', count: 2 });
});

test('a household surveyed again does not hide the meeting of the others', () => {
  assert.deepEqual(
    villageWork(counts, () => true),
    ['survey', 'accept', 'meet'],
  );
});

test('an open objection comes first, and nobody is sent to work he may not do', () => {
  assert.equal(villageWork({ ...counts, objected: 1 }, () => true)[0], 'objections');
  assert.deepEqual(
    villageWork(counts, (verb) => verb === 'survey.accept'),
    ['accept'],
  );
});

test('nothing waits in a decided village', () => {
  const decided = { ...counts, total: 60, surveyed: 58, accepted: 58, agreed: 58, posted: 58, decided: 58 };
  assert.deepEqual(
    villageWork(decided, () => true),
    [],
  );
});
