import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compare } from './compare.ts';

test('the phone and the server give each household the same class, points, findings and sentence', async () => {
  const { different, classes } = await compare(3_000, 7);
  for (const kind of ['POOR', 'NEAR_POOR', 'NON_POOR', 'UNDETERMINED']) {
    assert.ok((classes[kind] ?? 0) > 100, `only ${classes[kind] ?? 0} households came out ${kind}`);
  }
  assert.deepEqual(different.slice(0, 3), []);
});
