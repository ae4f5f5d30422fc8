import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clockWords } from './clock-words.ts';

const MINUTE = 60_000;

test('a clock that is off by minutes, hours or days is said, and in which direction', () => {
  assert.match(clockWords(7 * MINUTE), /chậm hơn máy chủ 7 phút/u);
  assert.match(clockWords(-7 * MINUTE), /sớm hơn máy chủ 7 phút/u);
  assert.match(clockWords(-5 * 60 * MINUTE), /5 giờ/u);
  assert.match(clockWords(365 * 24 * 60 * MINUTE), /365 ngày/u);
});

test('a little is no matter, and nothing is known before the first meeting', () => {
  assert.match(clockWords(4 * MINUTE), /Đúng/u);
  assert.match(clockWords(null), /Chưa biết/u);
});
