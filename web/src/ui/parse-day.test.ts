import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDay } from './parse-day.ts';

test('a day is day, month, year however it is separated', () => {
  for (const typed of ['5/1/2026', '05-01-2026', ' 05.01.2026 ', '05012026', '5 1 2026']) {
    assert.equal(parseDay(typed), '2026-01-05', typed);
  }
});

test('what is no day stays unread', () => {
  for (const typed of ['31/02/2026', '13/13/2026', '5/1/26', '2026-01-05', '', 'hôm nay']) {
    assert.equal(parseDay(typed), null, typed);
  }
});
