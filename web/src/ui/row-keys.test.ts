import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rowAfter } from './row-keys.ts';

test('mũi tên đi từng dòng và dừng ở hai đầu; Home, End đến đầu và cuối', () => {
  assert.equal(rowAfter('ArrowDown', 0, 27), 1);
  assert.equal(rowAfter('ArrowDown', 26, 27), 26);
  assert.equal(rowAfter('ArrowUp', 0, 27), 0);
  assert.equal(rowAfter('End', 3, 27), 26);
  assert.equal(rowAfter('Home', 3, 27), 0);
  assert.equal(rowAfter('n', 3, 27), undefined);
});
