import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFloorArea, showFloorArea } from './floor-area.ts';

const read: readonly [string, number | null][] = [
  ['64', 6400],
  ['64,5', 6450],
  ['64.05', 6405],
  [' 8 ', 800],
  ['-8', null],
  ['64,555', null],
  ['rộng', null],
];

for (const [text, dm2] of read) {
  test(`“${text}” m² is ${dm2 ?? 'no area'} dm²`, () => assert.equal(parseFloorArea(text), dm2));
}

test('an area is shown with as many decimals as it has', () => {
  assert.equal(showFloorArea(6400), '64');
  assert.equal(showFloorArea(6450), '64,5');
  assert.equal(showFloorArea(6405), '64,05');
});
