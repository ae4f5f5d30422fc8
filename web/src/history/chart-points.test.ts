import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartPoints, plot } from './chart-points.ts';
import type { Figure } from './series.ts';

const figure = (year: number, value: number, more: Partial<Figure> = {}): Figure => ({
  ...{ source: 's', year, standard: 'vn-2022', measure: 'poorHouseholds', value, decimals: 0, mark: 'reported' },
  ...{ document: '', note: '', flags: [], replaced: [], ...more },
});

test('the surest source speaks for a year; a local standard never', () => {
  const points = chartPoints(
    [
      figure(2022, 745),
      figure(2022, 744, { mark: 'confirmed' }),
      figure(2023, 2134, { flags: ['localStandard'] }),
      figure(2022, 9, { measure: 'nearPoorHouseholds' }),
    ],
    'poorHouseholds',
  );
  assert.deepEqual(
    points.map(({ value }) => value),
    [744],
  );
});

test('each standard is a line of its own, and zero stands at the bottom', () => {
  const points = [figure(2020, 50, { standard: 'vn-2016' }), figure(2021, 100), figure(2022, 0)];
  const [older, newer] = plot(points, { width: 220, height: 120, margin: 10 });
  assert.deepEqual(
    older?.map(({ x, y }) => [x, y]),
    [[10, 60]],
  );
  assert.deepEqual(
    newer?.map(({ x, y }) => [x, y]),
    [
      [110, 10],
      [210, 110],
    ],
  );
});
