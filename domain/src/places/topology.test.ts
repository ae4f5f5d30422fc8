import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ringsOf, svgPaths, type Topology } from './topology.ts';

/** Two squares of one degree beside each other on the equator; the line between them is one shared arc. */
const topology: Topology = {
  transform: { scale: [0.5, 0.5], translate: [100, 0] },
  arcs: [
    [
      [2, 0],
      [0, 2],
    ],
    [
      [2, 2],
      [-2, 0],
      [0, -2],
      [2, 0],
    ],
    [
      [2, 0],
      [2, 0],
      [0, 2],
      [-2, 0],
    ],
  ],
};

const west = ringsOf(topology, { type: 'Polygon', arcs: [[0, 1]] });
const east = ringsOf(topology, { type: 'MultiPolygon', arcs: [[[2, ~0]]] });

test('cung chung được đọc xuôi ở đơn vị này và ngược ở đơn vị kia', () => {
  assert.deepEqual(west, [
    [
      [101, 0],
      [101, 1],
      [100, 1],
      [100, 0],
      [101, 0],
    ],
  ]);
  assert.deepEqual(east.flat().at(0), [101, 0]);
  assert.deepEqual(east.flat().at(-1), [101, 0]);
});

test('hai đơn vị được vẽ trong cùng một khung, bắc ở trên', () => {
  const { height, paths } = svgPaths(
    new Map([
      ['west', west],
      ['east', east],
    ]),
    200,
  );
  assert.equal(height, 100);
  assert.equal(paths.get('west'), 'M100 100L100 0L0 0L0 100L100 100Z');
  assert.equal(paths.get('east'), 'M100 100L200 100L200 0L100 0L100 100Z');
});
