import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amountOf, draftOf, sheetOf } from './sheet-draft.ts';

test('số tiền gõ có dấu chấm hay không đều đọc được; chữ, số lẻ, số âm thì không', () => {
  assert.deepEqual(
    ['1.500.000', '1500000', '', '1,5', '-1', 'abc'].map((text) => amountOf(text)),
    [1_500_000, 1_500_000, 0, undefined, undefined, undefined],
  );
});

test('bảng mở lại giống bảng đã lưu; dòng trống không gửi', () => {
  const sheet = {
    ...{ members: 3, farming: true, assistance: 500_000 },
    lines: [{ source: 'crops' as const, gross: 60_000_000, cost: 10_000_000 }],
  };
  assert.deepEqual(sheetOf(draftOf(sheet)), sheet);
  assert.equal(sheetOf({ ...draftOf(sheet), members: '' }), undefined);
  assert.equal(sheetOf({ ...draftOf(sheet), gross: { crops: 'nhiều' } }), undefined);
});
