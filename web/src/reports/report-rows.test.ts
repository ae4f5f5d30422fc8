import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unitSpans } from './report-rows.ts';

const row = (unit: string, unitId: string | null = unit) => ({ unit, unitId });

test('the two rows of a unit share its name; two villages of one name do not', () => {
  assert.deepEqual(unitSpans([row('Tổ 1'), row('Tổ 1'), row('Tổ 2'), row('Tổ 2')]), [2, 0, 2, 0]);
  assert.deepEqual(unitSpans([row('Tổ 1', 'a'), row('Tổ 1', 'b')]), [1, 1]);
});
