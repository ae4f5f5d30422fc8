import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counterText } from './counter-text.ts';

const counter = { from: '2026-11-25', decision: '34/QĐ-UBND', months: 36, lastDay: '2029-11-25', endedOn: null };

test('nêu ngày đầu, ngày cuối và quyết định; đã tái nghèo thì nêu ngày thôi tính', () => {
  assert.equal(counterText(counter), 'từ 25/11/2026 đến hết 25/11/2029 · QĐ số 34/QĐ-UBND');
  assert.match(counterText({ ...counter, endedOn: '2027-12-10' }), /thôi tính từ 10\/12\/2027/u);
});

test('chưa có quy định thì nói thẳng; không có cách tính nào thì gạch ngang', () => {
  assert.match(counterText({ ...counter, months: null, lastDay: null }), /chưa có quy định về thời hạn/u);
  assert.equal(counterText(null), '–');
});
