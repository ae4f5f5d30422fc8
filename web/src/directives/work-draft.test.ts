import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blankWork, completeWork } from './work-draft.ts';

const whole = { ...blankWork(), what: 'Nộp phiếu', dueOn: '2026-11-20' };

test('work goes to every unit below, or to those chosen by their kind', () => {
  assert.deepEqual(completeWork([whole], 'places'), [{ what: 'Nộp phiếu', dueOn: '2026-11-20', units: 'all' }]);
  const some = { ...whole, all: false, units: [{ id: 'x', name: 'Thôn 1' }] };
  assert.deepEqual(completeWork([some], 'villages')?.[0]?.units, [{ villageId: 'x' }]);
  assert.deepEqual(completeWork([some], 'places')?.[0]?.units, [{ place: 'x' }]);
});

test('nothing is sent while a day, a text or a unit is missing', () => {
  assert.equal(completeWork([], 'places'), undefined);
  assert.equal(completeWork([whole, blankWork()], 'places'), undefined);
  assert.equal(completeWork([{ ...whole, all: false }], 'places'), undefined);
});
