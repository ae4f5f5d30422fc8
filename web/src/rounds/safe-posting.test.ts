import assert from 'node:assert/strict';
import { test } from 'node:test';
import { safePosting } from './safe-posting.ts';

test('the last safe posting day is announced, urged, and regretted', () => {
  const on = (today: string) => safePosting(today, '2026-12-08', '2026-12-14');
  assert.deepEqual([on('2026-11-22').level, on('2026-11-28').level], ['calm', 'near']);
  assert.match(on('2026-11-22').text, /08\/12\/2026 \(còn 16 ngày\)/u);
  assert.match(on('2026-12-08').text, /Hôm nay/u);
  assert.equal(on('2026-12-09').level, 'passed');
});
