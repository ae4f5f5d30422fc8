import { test } from 'node:test';
import assert from 'node:assert/strict';
import { addDays, ageOn, isIsoDate, weekday } from './dates.ts';
import { showRate, showWhole } from './dong.ts';
import { fold, tidy } from './text.ts';

test('31/02 is not a day', () => {
  assert.equal(isIsoDate('2026-02-31'), false);
  assert.equal(isIsoDate('2024-02-29'), true);
});

test('24/11/2026 is a Tuesday, and a year end is crossed', () => {
  assert.equal(weekday('2026-11-24'), 2);
  assert.equal(addDays('2026-12-31', 1), '2027-01-01');
});

test('age is completed on the birthday, not the day before', () => {
  assert.equal(ageOn('2010-11-24', '2026-11-23'), 15);
  assert.equal(ageOn('2010-11-24', '2026-11-24'), 16);
});

test('numbers as on paper', () => {
  assert.equal(showWhole(1500000), '1.500.000');
  assert.equal(showRate(1, 8), '12,50');
  assert.equal(showRate(0, 8), '0,00');
  assert.equal(showRate(0, 0), '–');
});

test('NFD and NFC, capitals and blanks find the same person', () => {
  assert.equal(fold('  NGUYỄN  Thị Đào '), 'nguyen thi dao');
  assert.equal(tidy('Hoà  '.normalize('NFD')), 'Hoà');
});
