import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayFault } from './day-fault.ts';

const bounds = { min: '2026-09-01', max: '2026-12-14' };

test('a day that does not exist, or lies outside, is named', () => {
  assert.match(dayFault('31/02/2026', bounds) ?? '', /31\/02\/2026/u);
  assert.match(dayFault('15/12/2026', bounds) ?? '', /14\/12\/2026/u);
  assert.match(dayFault('31/8/2026', bounds) ?? '', /01\/09\/2026/u);
});

test('the bounds themselves and an empty field are no fault', () => {
  for (const typed of ['01/09/2026', '14/12/2026', '']) assert.equal(dayFault(typed, bounds), undefined);
});
