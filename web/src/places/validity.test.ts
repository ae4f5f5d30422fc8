import assert from 'node:assert/strict';
import { test } from 'node:test';
import { validity } from './validity.ts';

test('a unit that ended says so; one in force too', () => {
  assert.equal(validity({ validFrom: null, validTo: '2025-06-30' }), 'đến hết 30/06/2025');
  assert.equal(validity({ validFrom: '2025-07-01', validTo: null }), 'từ 01/07/2025, đang dùng');
});
