import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkFigures, withFlags } from './check-figures.ts';
import { deriveRate } from './derive-rate.ts';
import type { OfficialFigure } from './official-figure.ts';
import { parsePlain, parsePublished, showPublished } from './published-number.ts';
import { seriesBreaks, seriesRuns } from './series-runs.ts';

const figure = (area: string, measure: OfficialFigure['measure'], value: number): OfficialFigure => ({
  ...{ source: 's', area, areaName: area, year: 2022, standard: 'vn-2022', measure, value, decimals: 0 },
  ...{ mark: 'confirmed', document: '', note: '', flags: [] },
});

test('a number keeps the decimals it was published with', () => {
  const read = ['1.057.374', '1057374', '4,03', '4.030', '0.095', '0'].map((text) => parsePublished(text));
  assert.deepEqual(
    read.map((one) => one && showPublished(one)),
    ['1.057.374', '1.057.374', '4,03', '4.030', '0,095', '0'],
  );
  assert.deepEqual(parsePlain('1.484'), { value: 1484, decimals: 3 });
  assert.deepEqual(['', '-1', '4,', 'n/a', '12345678901'].map(parsePublished), Array.from({ length: 5 }));
});

test('two standards are never one line; a year may stand in both', () => {
  const points = [
    { year: 2021, standard: 'vn-2022', n: 3 },
    { year: 2020, standard: 'vn-2016', n: 1 },
    { year: 2022, standard: 'vn-2022', n: 4 },
    { year: 2021, standard: 'vn-2016', n: 2 },
  ] as const;
  assert.deepEqual(
    seriesRuns(points).map((run) => run.map(({ n }) => n)),
    [
      [1, 2],
      [3, 4],
    ],
  );
  assert.deepEqual(seriesBreaks(points), [{ after: 2021, from: 2021 }]);
});

test('the 119 households of 2022 are found in the sum and in the parts, and stay as published', () => {
  const figures = [
    figure('vn', 'poorHouseholds', 1_057_374),
    figure('vn', 'nearPoorHouseholds', 915_274),
    figure('vn', 'listedHouseholds', 1_972_767),
    figure('a', 'listedHouseholds', 972_648),
    figure('b', 'listedHouseholds', 1_000_000),
  ];
  const findings = checkFigures(figures, new Map([['vn', ['a', 'b']]]));
  assert.deepEqual(
    findings.map(({ flag, expected, figure: one }) => [flag, expected, one.value]),
    [
      ['sumDiffers', 1_972_648, 1_972_767],
      ['partsDiffer', 1_972_648, 1_972_767],
    ],
  );
  const flagged = withFlags(figures, findings)[2];
  assert.deepEqual([flagged?.value, flagged?.flags], [1_972_767, ['sumDiffers', 'partsDiffer']]);
});

test('parts of which one is not known, or that are of a local standard, prove nothing', () => {
  const parent = figure('vn', 'poorHouseholds', 10);
  const parts = new Map([['vn', ['a', 'b']]]);
  const local: OfficialFigure = { ...figure('b', 'poorHouseholds', 99), flags: ['localStandard'] };
  assert.deepEqual(checkFigures([parent, figure('a', 'poorHouseholds', 3)], parts), []);
  assert.deepEqual(checkFigures([parent, figure('a', 'poorHouseholds', 3), local], parts), []);
});

test('a derived rate says on which base it stands, and is none without a base', () => {
  const province = {
    poor: 49_760,
    nearPoor: 19_980,
    households: undefined,
    nearPoorRate: { value: 1041, decimals: 2 },
  };
  assert.deepEqual(deriveRate([province]), { hundredths: 2593, base: 'fromNearPoorRate' });
  const exact = { poor: 745, nearPoor: 1782, households: 2_237_344, nearPoorRate: undefined };
  assert.deepEqual(deriveRate([exact]), { hundredths: 3, base: 'recovered' });
  assert.deepEqual(deriveRate([exact, { ...province, nearPoorRate: undefined }]), undefined);
});
