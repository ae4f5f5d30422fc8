import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupBlocks } from './group-blocks.ts';

test('a reason that stops many villages is said once, with its villages', () => {
  const message = (count: number) => `Còn hộ chưa rà soát xong. (${count} hộ)`;
  const groups = groupBlocks([
    { code: 'casesNotEnded', message: message(5), village: 'Thôn 2' },
    { code: 'casesNotEnded', message: message(1), village: 'Thôn 3' },
    { code: 'listNotClosed', message: 'Danh sách chưa chốt.', village: null },
  ]);
  assert.deepEqual(groups, [
    { code: 'casesNotEnded', message: 'Còn hộ chưa rà soát xong.', villages: ['Thôn 2 (5 hộ)', 'Thôn 3 (1 hộ)'] },
    { code: 'listNotClosed', message: 'Danh sách chưa chốt.', villages: [] },
  ]);
});
