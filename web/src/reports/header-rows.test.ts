import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headerRows } from './header-rows.ts';

const columns = [
  { id: '1', group: null, label: 'Đầu năm' },
  { id: '2', group: 'Giảm', label: 'Trở thành hộ cận nghèo' },
  { id: '3', group: 'Giảm', label: 'Vượt chuẩn cận nghèo' },
  { id: '5', group: 'Tăng', label: 'Từ hộ cận nghèo' },
  { id: '9', group: null, label: 'Cuối năm' },
];

test('columns of one group share its heading; a column without group is two rows high', () => {
  const { upper, lower } = headerRows(columns);
  assert.deepEqual(
    upper.map(({ text, columns: wide, rows }) => `${text} ${wide}×${rows}`),
    ['Đầu năm 1×2', 'Giảm 2×1', 'Tăng 1×1', 'Cuối năm 1×2'],
  );
  assert.deepEqual(
    lower.map(({ id }) => id),
    ['2', '3', '5'],
  );
});

test('the heading covers every column once', () => {
  const wide = headerRows(columns).upper.reduce((sum, cell) => sum + cell.columns, 0);
  assert.equal(wide, columns.length);
});
