import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clockText, secondsLeft, takenSeconds } from './quiz-clock.ts';

test('bỏ dở rồi quay lại: thời gian vẫn tính; vặn lùi đồng hồ không được thêm giờ', () => {
  const paper = { startedAt: 1_000_000, countedS: 120 };
  assert.equal(takenSeconds(paper, 1_000_000 + 300_000), 300);
  assert.equal(takenSeconds(paper, 1_000_000 - 900_000), 120);
  assert.equal(takenSeconds(paper, 1_000_000 - 900_000, 30.9), 150);
});

test('thời gian còn lại không âm, viết phút và giây', () => {
  assert.deepEqual([secondsLeft(10, 55), secondsLeft(10, 601)], [545, 0]);
  assert.deepEqual([clockText(545), clockText(0)], ['9:05', '0:00']);
});
