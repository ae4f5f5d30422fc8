import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runKills } from './run-kills.ts';

test('a phone killed in the middle of saving and sending loses no form it promised, and sends none twice', async () => {
  const { surveys, lost, doubled, incidents, kills } = await runKills(40, 11);
  assert.ok(surveys > 5, `only ${String(surveys)} forms were promised`);
  assert.ok(kills.reload > 5 && kills.killedBrowser > 0, JSON.stringify(kills));
  assert.deepEqual({ lost, doubled, incidents }, { lost: 0, doubled: 0, incidents: 0 });
});
