import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseWhole } from './parse-whole.ts';

const read: readonly [string, number | null][] = [
  ['120', 120],
  ['0', 0],
  ['1.200', 1200],
  ['1.200.000', 1_200_000],
  ['1.5', null],
  ['-3', null],
  ['12 con', null],
  ['', null],
];

for (const [text, value] of read) {
  test(`“${text}” is ${value ?? 'no whole number'}`, () => assert.equal(parseWhole(text), value));
}
