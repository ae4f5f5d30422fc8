import assert from 'node:assert/strict';
import { test } from 'node:test';
import { standingResult } from './standing-result.ts';

type Result = Parameters<typeof standingResult>[0][number];

function result(layer: Result['layer'], version: number): Result {
  return { layer, version, standard: 'vn-2022', class: 'POOR', subclass: null, b1: 120, b2: 30, on: '2026-10-20' };
}

test('the highest layer stands, in its newest version', () => {
  const { stands, others } = standingResult([
    result('computed', 2),
    result('meeting', 1),
    result('meeting', 2),
    result('computed', 1),
  ]);
  assert.deepEqual([stands?.layer, stands?.version], ['meeting', 2]);
  assert.deepEqual(
    others.map(({ layer, version }) => `${layer} ${version}`),
    ['meeting 1', 'computed 2', 'computed 1'],
  );
});

test('a household that was not reviewed has no result', () => {
  assert.equal(standingResult([]).stands, undefined);
});
