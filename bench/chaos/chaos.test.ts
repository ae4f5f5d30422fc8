import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { count } from './count.ts';
import { runChaos } from './run-chaos.ts';
import type { Upheaval } from './upheaval.ts';

const SURVEYS = 400;

test('phones that are killed, cut off, swapped and robbed of their rights lose no survey and double none', async () => {
  const found = await runChaos({ surveys: SURVEYS, villages: 3, householdsPerVillage: 8, seed: 4 }, planted);
  assert.deepEqual(found.surprises, []);
  assert.deepEqual([found.lost, found.doubled], [[], []]);
  assert.ok(found.surveys >= SURVEYS);
  assert.equal(found.applied + found.waiting + found.onPhones + found.mended, found.surveys);
  assert.ok(found.applied > 0 && found.waiting > 0, 'both ways to the server were gone');
  const kinds = [...found.faults].filter(([, n]) => n > 0).length;
  assert.ok(kinds > 15, `only ${String(kinds)} kinds of faults happened`);
});

/** The count is worth something only if it notices: a row taken from a phone, and a form sent under another id. */
async function planted(upheaval: Upheaval): Promise<void> {
  const { pool } = upheaval.season.world.database;
  const [surveyor] = upheaval.surveyors;
  assert.ok(surveyor);
  const { phone, parts } = surveyor;
  const saveOne = async () => {
    const before = new Set(parts.ledger.saved.keys());
    while (parts.ledger.saved.size === before.size) await surveyor.survey();
    return [...parts.ledger.saved.values()].find(({ token }) => !before.has(token)) ?? assert.fail('nothing saved');
  };
  await surveyor.settle();

  const robbed = await saveOne();
  for (const owner of phone.disk.vaults.keys()) phone.disk.table(owner, 'outbox').delete(robbed.commandId);
  assert.deepEqual((await count(pool, upheaval)).lost, [robbed.token]);

  const forged = await saveOne();
  phone.connection.forge = (body) => body.replace(forged.commandId, randomUUID());
  await surveyor.settle();
  phone.connection.forge = undefined;
  await surveyor.settle();
  assert.deepEqual((await count(pool, upheaval)).doubled, [forged.token]);
}
