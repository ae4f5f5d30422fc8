import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blankDraft, completeSetting, keyOf } from './setting-draft.ts';

test('what is typed becomes the value the setting holds', () => {
  const typed = (key: Parameters<typeof completeSetting>[0], first: string, second = '') =>
    completeSetting(key, { first, second })?.value;
  assert.deepEqual(typed('annual.window', '1/9', '05/12'), { from: '09-01', to: '12-05' });
  assert.deepEqual(typed('reverify.days', '7', 'working'), { days: 7, unit: 'working' });
  assert.deepEqual(typed('posting.days', '5'), { days: 5, unit: 'working' });
  assert.equal(typed('meeting.min_agree_share', '60'), 60);
  assert.equal(typed('report.preliminary', '25/10'), '10-25');
  assert.equal(typed('regular.start_day', ''), 'request_day');
  assert.deepEqual(typed('report.monthly_day', '5', '2, 3'), { day: 5, months: [2, 3] });
  assert.deepEqual(typed('certificate.years', '2026 2027'), [2026, 2027]);
  assert.equal(typed('posting.show_scores', 'yes'), true);
  assert.deepEqual(typed('report.chain', 'commune,province,ministry'), ['commune', 'province', 'ministry']);
});

test('what is no value stays incomplete', () => {
  for (const first of ['', 'ba', '31/02', '0', '-1']) {
    assert.equal(completeSetting('posting.days', { first, second: '' }), undefined, first);
    assert.equal(completeSetting('report.official', { first, second: '' }), undefined, first);
  }
  assert.equal(keyOf('opinion.days'), 'opinion.days');
  assert.equal(keyOf('không có'), undefined);
});

test('only a period begins with a unit of days; a window begins empty', () => {
  assert.deepEqual(blankDraft('annual.window'), { first: '', second: '' });
  assert.deepEqual(blankDraft('reverify.days'), { first: '', second: 'working' });
  assert.deepEqual(blankDraft('opinion.body', 'none'), { first: 'none', second: '' });
});
