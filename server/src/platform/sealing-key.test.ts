import { test } from 'node:test';
import assert from 'node:assert/strict';
import { keyringOf } from './keyring.ts';
import { openRow } from './sealing-key.ts';
import { encryptRow, sealKey } from './test-sealing.ts';

const ours = keyringOf(Buffer.alloc(32, 7)).sealing;
const deviceKey = Buffer.alloc(32, 9);
const row = { table: 'outbox', id: 'a' };

test('what a phone seals with WebCrypto opens with the installation’s secret, also after a restore', async () => {
  const sealedKey = await sealKey(ours.sealTo, deviceKey);
  assert.deepEqual(ours.unseal(sealedKey), deviceKey);
  assert.deepEqual(keyringOf(Buffer.alloc(32, 7)).sealing.unseal(sealedKey), deviceKey);
  assert.equal(keyringOf(Buffer.alloc(32, 8)).sealing.unseal(sealedKey), undefined);
});

test('an altered or cut off sealed key opens nothing', async () => {
  const bytes = Buffer.from(await sealKey(ours.sealTo, deviceKey), 'base64url');
  for (const [i] of bytes.entries()) {
    const altered = Buffer.from(bytes);
    altered[i] = (altered[i] ?? 0) ^ 1;
    assert.equal(ours.unseal(altered.toString('base64url')), undefined, `byte ${i}`);
  }
  assert.equal(ours.unseal(bytes.subarray(0, -1).toString('base64url')), undefined);
  assert.equal(ours.unseal(''), undefined);
});

test('a row opens in its own place only', async () => {
  const sealed = await encryptRow(deviceKey, { ...row, plain: Buffer.from('{"a":1}') });
  assert.equal(openRow(deviceKey, sealed)?.toString(), '{"a":1}');
  assert.equal(openRow(deviceKey, { ...sealed, id: 'b' }), undefined);
  assert.equal(openRow(deviceKey, { ...sealed, data: sealed.data.slice(0, -4) }), undefined);
  assert.equal(openRow(Buffer.alloc(32, 1), sealed), undefined);
});
