import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bucketOf, shareOf } from './progress-bucket.ts';

const counts = { listed: 410, sidelined: 10, surveyed: 400, accepted: 399, met: 299, posted: 99, decided: 0 };

test('mẫu số là hộ phải đi hết các bước; chỉ đủ tất cả mới là đã xong', () => {
  assert.deepEqual(shareOf(counts, 'accepted'), { done: 399, all: 400, percent: 99 });
  assert.equal(bucketOf(counts, 'surveyed'), 'full');
  assert.equal(bucketOf(counts, 'accepted'), 'high');
  assert.equal(bucketOf(counts, 'met'), 'middle');
  assert.equal(bucketOf(counts, 'posted'), 'low');
});

test('đơn vị chưa có hộ trong danh sách không phải là đã xong', () => {
  assert.equal(bucketOf({ ...counts, listed: 0, sidelined: 0, surveyed: 0 }, 'surveyed'), 'none');
});
