import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkDeprivations, type PrintedDeprivations } from './check-deprivations.ts';

const row: PrintedDeprivations = { households: 4, total: 13, cells: [4, 4, 3, 2], meanHundredths: 325 };
const change = (of: Partial<PrintedDeprivations>) => checkDeprivations({ ...row, ...of }, []);

test('dòng khớp không có gì để nêu; trung bình làm tròn hai số lẻ vẫn khớp', () => {
  assert.deepEqual(change({}), []);
  assert.deepEqual(change({ households: 6, meanHundredths: 217 }), []);
});

test('nêu đúng chỗ sai: tổng, trung bình, chỉ số nhiều hơn số hộ', () => {
  assert.deepEqual(change({ cells: [4, 4, 3, 3] }), ['totalDiffers']);
  assert.deepEqual(change({ meanHundredths: 327 }), ['meanDiffers']);
  assert.deepEqual(change({ cells: [5, 4, 3, 1] }), ['moreThanHouseholds']);
});

test('huyện bằng cộng các xã, từng cột', () => {
  const parts = [
    { households: 1, total: 3, cells: [1, 1, 1, 0], meanHundredths: 300 },
    { households: 3, total: 10, cells: [3, 3, 2, 2], meanHundredths: 333 },
  ];
  assert.deepEqual(checkDeprivations(row, parts), []);
  assert.deepEqual(checkDeprivations(row, parts.slice(1)), ['partsDiffer']);
});
