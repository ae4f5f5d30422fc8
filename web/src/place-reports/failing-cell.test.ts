import assert from 'node:assert/strict';
import { test } from 'node:test';
import { failingCell } from './failing-cell.ts';

const finding = { report: 'R4', unitId: 'a', column: 1, row: null };
const report = {
  code: 'R4',
  columns: [{ numberRow: 'C' }, { numberRow: '1' }, { numberRow: '2' }],
  rows: [
    { unitId: 'a', rowKey: null },
    { unitId: 'b', rowKey: null },
  ],
  checks: [{ findings: [finding] }],
};

test('a doubted cell is found by the printed number of its column and by its unit', () => {
  const failing = failingCell(report);
  assert.deepEqual(
    [0, 1].map((row) => [0, 1, 2].map((column) => failing(row, column))),
    [
      [false, true, false],
      [false, false, false],
    ],
  );
});

test('a finding of persons doubts the row of persons only, one of another report no cell', () => {
  const rows = [
    { unitId: 'a', rowKey: 'households' },
    { unitId: 'a', rowKey: 'persons' },
  ];
  const failing = failingCell({ ...report, rows, checks: [{ findings: [{ ...finding, row: 'persons' }] }] });
  assert.deepEqual([failing(0, 1), failing(1, 1)], [false, true]);
  assert.equal(failingCell({ ...report, code: 'R1' })(0, 1), false);
});
