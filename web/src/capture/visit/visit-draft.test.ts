import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blankVisit, visitFaults, visitOf } from './visit-draft.ts';

const nowMs = Date.parse('2026-10-05T18:20:00Z');
const about = { visitId: 'v', householdId: 'h', roundId: 'r', nowMs };

test('a visit has its day in Việt Nam, and its time and reason in the note', () => {
  const visit = visitOf({ ...blankVisit(nowMs), outcome: 'ABSENT', reason: ' khóa cửa ' }, about);
  assert.deepEqual(visit, {
    ...{ visitId: 'v', householdId: 'h', roundId: 'r', on: '2026-10-06', outcome: 'ABSENT' },
    note: 'Đến lúc 01:20. khóa cửa',
  });
});

test('without outcome and reason nothing is recorded, and both are asked for', () => {
  assert.equal(visitOf(blankVisit(nowMs), about), undefined);
  assert.deepEqual(Object.keys(visitFaults(blankVisit(nowMs))), ['outcome', 'reason']);
  assert.deepEqual(visitFaults({ outcome: 'REFUSED', time: '', reason: 'bận' }), {});
});
