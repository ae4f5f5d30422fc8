import assert from 'node:assert/strict';
import { test } from 'node:test';
import { worksInVillages } from './works-in-villages.ts';

test('a village head who also sits on the committee of the commune sees the whole commune', () => {
  assert.equal(worksInVillages([{ placeLevel: 'village' }, { placeLevel: 'village' }]), true);
  assert.equal(worksInVillages([{ placeLevel: 'village' }, { placeLevel: 'commune' }]), false);
});
