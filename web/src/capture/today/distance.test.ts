import assert from 'node:assert/strict';
import { test } from 'node:test';
import { metresBetween } from './distance.ts';

test('a thousandth of a degree to the north is 111 metres; nothing is no way', () => {
  const here = { latitude: 21, longitude: 105 };
  assert.equal(metresBetween(here, { ...here, latitude: 21.001 }), 111);
  assert.equal(metresBetween(here, here), 0);
});

test('a degree to the east is shorter the further north', () => {
  const east = (latitude: number) => metresBetween({ latitude, longitude: 105 }, { latitude, longitude: 105.01 });
  assert.ok(east(22) < east(9));
});
