import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserKills } from '../bench/chaos/browser-kills.ts';

test('Chromium thật bị tắt, tải lại, đổi máy giữa lúc lưu và gửi: không phiếu nào mất, không phiếu nào gửi đôi', async () => {
  const { surveys, lost, doubled, faults } = await browserKills(15, 12);
  assert.deepEqual([lost, doubled], [[], []]);
  assert.ok(surveys > 15, `only ${String(surveys)} forms were saved`);
  assert.ok(faults.size >= 3, [...faults.keys()].join());
});
