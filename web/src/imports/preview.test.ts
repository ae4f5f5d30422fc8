import assert from 'node:assert/strict';
import { test } from 'node:test';
import { completeImport, nothingChanges, takenRows, totalOf, type SheetCount } from './preview.ts';

const poor: SheetCount = { sheet: 'HN', rows: 100, households: 30, persons: 90, refused: 4, warned: 7, ignored: 6 };
const near: SheetCount = { sheet: 'HCN', rows: 50, households: 12, persons: 40, refused: 1, warned: 0, ignored: 9 };

test('rows taken, refused and ignored make up all rows of a sheet and of the file', () => {
  assert.equal(takenRows(poor), 90);
  const total = totalOf([poor, near], 'Cộng');
  assert.deepEqual(total, {
    sheet: 'Cộng',
    rows: 150,
    households: 42,
    persons: 130,
    refused: 5,
    warned: 7,
    ignored: 15,
  });
  assert.equal(takenRows(total), takenRows(poor) + takenRows(near));
});

test('a file changes nothing when every household is known and the same, and no row is refused', () => {
  const same = { created: 0, matched: 0, unchanged: 30, refused: 0 };
  assert.equal(nothingChanges(same), true);
  for (const other of [{ created: 1 }, { matched: 1 }, { refused: 1 }, { unchanged: 0 }])
    assert.equal(nothingChanges({ ...same, ...other }), false);
});

const of = { importId: 'i', roundId: 'r', file: 'f', fileName: 'ds.xlsx' };
const options = { decisionNumber: '', decisionOn: null, createVillages: true, acceptWarnings: true };

test('last year’s decision is given whole or not at all', () => {
  assert.equal(completeImport({ ...options, decisionNumber: '15/QĐ-UBND' }, of), undefined);
  assert.equal(completeImport({ ...options, decisionOn: '2025-12-10' }, of), undefined);
  const whole = completeImport({ ...options, decisionNumber: ' 15/QĐ-UBND ', decisionOn: '2025-12-10' }, of);
  assert.deepEqual(whole?.decision, { number: '15/QĐ-UBND', on: '2025-12-10' });
  assert.equal(completeImport(options, of)?.decision, undefined);
});
