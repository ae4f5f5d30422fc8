import assert from 'node:assert/strict';
import { test } from 'node:test';
import { povertyBucket } from './poverty-bucket.ts';

test('a limit belongs to the class above it; no number is not zero', () => {
  const of = (hundredths: number | null, poor: number | null = 5) => povertyBucket({ hundredths, poor });
  assert.deepEqual(
    [199, 200, 499, 500, 1499, 1500].map((one) => of(one)),
    ['low', 'middle', 'middle', 'high', 'high', 'highest'],
  );
  assert.deepEqual([of(null), of(null, null), of(null, 0)], ['unknown', 'unknown', 'zero']);
});
