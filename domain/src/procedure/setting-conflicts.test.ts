import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saySettingConflict, saySettingMissing, settingNames } from '../words/settings.vi.ts';
import { holidaysAt } from './holidays-at.ts';
import { nationalHolidays } from './national-holidays.ts';
import { settingConflicts } from './setting-conflicts.ts';
import { settingOn } from './setting-on.ts';
import { settingKeys, type Setting, type SettingKey, type SettingRow } from './setting.ts';
import { isWorkingDay } from './working-days.ts';

function own<K extends SettingKey>(
  key: K,
  value: SettingRow<K>['value'],
  from = '2026-01-01',
  scope = '2025-07:01',
): SettingRow<K> {
  return { key, value, from, scope, source: { document: 'Văn bản mẫu', mark: 'confirmed' } };
}

const refusedUnderQd24: readonly Setting[] = [
  own('annual.window', { from: '09-01', to: '12-20' }),
  own('annual.window', { from: '08-25', to: '12-14' }),
  own('posting.days', { days: 2, unit: 'working' }),
  own('posting.days', { days: 3, unit: 'calendar' }),
  own('reverify.days', { days: 8, unit: 'working' }),
  own('meeting.min_agree_share', 49),
  own('report.official', '12-20'),
  own('report.preliminary', '11-15'),
  own('report.monthly_day', { day: 6, months: [2] }),
  own('regular.start_day', 20),
];

test('a province may not contradict the law; the words name the article', () => {
  for (const row of refusedUnderQd24) {
    const [law] = settingConflicts(row);
    assert.ok(law, row.key);
    assert.match(saySettingConflict(law), /(QĐ 24\/2021|TT 07\/2021)/);
  }
});

test('a province may narrow, and set what the law leaves open', () => {
  const allowed: readonly Setting[] = [
    own('annual.window', { from: '09-10', to: '12-05' }),
    own('posting.days', { days: 5, unit: 'working' }),
    own('reverify.days', { days: 5, unit: 'working' }),
    own('meeting.min_agree_share', 60),
    own('opinion.body', 'province'),
    own('opinion.days', { days: 5, unit: 'working' }),
    { ...own('meeting.min_agree_share', 40, '2018-01-01'), to: '2021-08-31' },
    { ...own('repost.days', { days: 2, unit: 'working' }, '2018-01-01'), to: '2021-08-31' },
    own('posting.days', { days: 1, unit: 'working' }, '2027-01-01'),
  ];
  for (const row of allowed) assert.deepEqual(settingConflicts(row), [], row.key);
});

test('a row without an end is judged by every law it will meet', () => {
  const row = own('meeting.min_agree_share', 40, '2018-01-01');
  assert.deepEqual(
    settingConflicts(row).map(({ from }) => from),
    ['2021-09-01'],
  );
});

test('the nearest place goes before the one above, whichever began later', () => {
  const rows = [
    own('posting.days', { days: 5, unit: 'working' }, '2026-01-01', '2025-07:24631'),
    own('posting.days', { days: 4, unit: 'working' }, '2026-06-01', '2025-07:68'),
  ];
  assert.equal(settingOn('posting.days', '2026-10-01', rows)?.value.days, 5);
  assert.equal(settingOn('posting.days', '2025-12-31', rows)?.value.days, 3);
});

test('what TT 17/2016 leaves open, and everything from 2027, has no value until somebody enters one', () => {
  for (const key of ['meeting.min_agree_share', 'reverify.days', 'repost.days', 'opinion.days'] as const) {
    assert.equal(settingOn(key, '2020-10-01'), undefined, key);
    assert.ok(saySettingMissing(key, '2020-10-01').includes(settingNames[key]));
  }
  for (const key of settingKeys) assert.equal(settingOn(key, '2027-01-01'), undefined, key);
});

test('a loaded day replaces the shipped one, nearest place first; taken back, the shipped one holds again', () => {
  const off = { date: '2026-11-25', kind: 'swapped_off', name: 'Nghỉ mẫu', source: 'Thông báo mẫu' } as const;
  const worked = { ...off, date: '2026-11-24', kind: 'swapped_work' } as const;
  const loaded = holidaysAt([off, worked]);
  assert.equal(isWorkingDay('2026-11-25', loaded), false);
  assert.equal(isWorkingDay('2026-11-24', loaded), true);
  assert.equal(isWorkingDay('2026-11-24', holidaysAt([{ ...worked, kind: null }])), false);
  assert.equal(isWorkingDay('2026-11-25', holidaysAt([{ ...off, kind: 'swapped_work' }, off])), true);
  assert.equal(holidaysAt([]), nationalHolidays);
});
