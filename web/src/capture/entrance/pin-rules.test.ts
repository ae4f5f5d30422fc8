import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isEasyPin } from './pin-rules.ts';

test('what everybody would try first is no PIN', () => {
  for (const pin of ['000000', '777777', '123456', '345678', '987654', '567890'])
    assert.ok(isEasyPin(pin), `${pin} was taken`);
  for (const pin of ['280615', '112233', '135790']) assert.ok(!isEasyPin(pin), `${pin} was refused`);
});
