import assert from 'node:assert/strict';
import { test } from 'node:test';
import { currentHalf, isLate, overlapping, startsAt } from './half.ts';

const on = '2021-08-26';
const morning = { on, from: '7:30', to: '11:30' };
const afternoon = { on, from: '13:30', to: '17:00' };
const next = { ...morning, on: '2021-08-27' };
const at = (time: string, day = on) => Date.parse(`${day}T${time}:00+07:00`);

test('a half-day begins in Vietnamese time', () => {
  assert.equal(new Date(startsAt(morning)).toISOString(), '2021-08-26T00:30:00.000Z');
});

test('two half-days overlap only on one day and with a common minute', () => {
  assert.ok(overlapping(morning, { on, from: '11:00', to: '12:00' }));
  assert.ok(!overlapping(morning, { on, from: '11:30', to: '12:00' }));
  assert.ok(!overlapping(morning, next));
});

test('late counts from the planned start, or from the true one when the host began later', () => {
  assert.ok(!isLate({ half: morning, begunMsAgo: null }, at('07:44')));
  assert.ok(isLate({ half: morning, begunMsAgo: null }, at('07:45')));
  assert.ok(!isLate({ half: morning, begunMsAgo: 14 * 60_000 }, at('08:30')));
  assert.ok(isLate({ half: morning, begunMsAgo: 15 * 60_000 }, at('08:30')));
  assert.ok(!isLate({ half: morning, begunMsAgo: 24 * 3_600_000 }, at('07:20')));
});

test('the current half-day is the one that goes on or comes next', () => {
  const halves = [morning, afternoon, next];
  assert.equal(currentHalf(halves, on, at('06:00')), 0);
  assert.equal(currentHalf(halves, on, at('12:59')), 0);
  assert.equal(currentHalf(halves, on, at('13:00')), 1);
  assert.equal(currentHalf(halves, on, at('20:00')), 1);
  assert.equal(currentHalf(halves, '2021-08-27', at('06:00', '2021-08-27')), 2);
  assert.equal(currentHalf(halves, '2021-09-01', at('06:00', '2021-09-01')), 2);
  assert.equal(currentHalf(halves, '2021-08-01', at('06:00', '2021-08-01')), 0);
});
