import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseTime } from './parse-time.ts';

const read: readonly [string, string | null][] = [
  ['8:00', '08:00'],
  ['8h30', '08:30'],
  ['8h', '08:00'],
  ['19 giờ 30', '19:30'],
  ['0830', '08:30'],
  ['24:00', null],
  ['8:70', null],
  ['tối', null],
];

for (const [text, time] of read) {
  test(`“${text}” is ${time ?? 'no time'}`, () => assert.equal(parseTime(text), time));
}
