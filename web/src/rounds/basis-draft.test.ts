import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blankBasis, completeBasis } from './basis-draft.ts';

const plan = { ...blankBasis(), title: 'Kế hoạch rà soát', number: '15/KH-UBND', on: '2026-08-25' };

test('a round rests on at least one complete paper', () => {
  assert.deepEqual(completeBasis([plan]), [{ title: 'Kế hoạch rà soát', number: '15/KH-UBND', on: '2026-08-25' }]);
  assert.equal(completeBasis([]), undefined);
  assert.equal(completeBasis([plan, blankBasis()]), undefined);
  assert.equal(completeBasis([{ ...plan, number: '  ' }]), undefined);
});
