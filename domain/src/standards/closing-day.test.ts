import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closingDay } from './closing-day.ts';

test('số liệu năm rà soát đứng vào ngày 1/1 năm sau; chuẩn 2016 hết cùng năm 2021 vì chuẩn 2022 nối tiếp', () => {
  assert.equal(closingDay('vn-2022', 2024), '2025-01-01');
  assert.equal(closingDay('vn-2016', 2021), '2021-12-31');
  assert.equal(closingDay('vn-2016', 2020), '2021-01-01');
  assert.equal(closingDay('vn-2022', 2026), '2027-01-01');
});
