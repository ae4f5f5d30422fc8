import { test } from 'node:test';
import assert from 'node:assert/strict';
import { complaintDeadline, firstDecisionDay, lastSafePostingDay, opinionDeadline, postingEnds } from './deadlines.ts';
import type { Duration } from './duration.ts';
import { nationalHolidays as holidays } from './national-holidays.ts';
import { calendarOfAnnualRound, calendarOfRegularRound } from './round-calendar.ts';
import type { Setting } from './setting.ts';
import { settingOn } from './setting-on.ts';

const three: Duration = { days: 3, unit: 'working' };
const five: Duration = { days: 5, unit: 'working' };

test('ngày niêm yết an toàn cuối cùng của năm 2026 là thứ Ba 08/12', () => {
  assert.equal(lastSafePostingDay('2026-12-14', three, holidays), '2026-12-08');
  assert.equal(firstDecisionDay('2026-12-08', three, holidays), '2026-12-14');
  assert.equal(firstDecisionDay('2026-12-09', three, holidays), '2026-12-15');
});

test('khi còn xin ý kiến cấp huyện, ngày an toàn sớm hơn', () => {
  const day = lastSafePostingDay('2024-12-14', three, holidays, five);
  assert.equal(day, '2024-12-02');
  assert.ok(firstDecisionDay(day, three, holidays, five) <= '2024-12-13');
});

test('thời hạn niêm yết, phúc tra, ý kiến', () => {
  assert.equal(postingEnds('2026-11-20', three, holidays), '2026-11-26');
  assert.equal(complaintDeadline('2026-11-16', { days: 7, unit: 'working' }, holidays), '2026-11-26');
  assert.equal(opinionDeadline('2026-11-23', five, holidays), '2026-12-01');
});

test('lịch đợt định kỳ 2026, với ngày nên làm khi hạn rơi vào ngày nghỉ', () => {
  assert.deepEqual(
    calendarOfAnnualRound(2026).map(({ code, on, planFor }) => [code, on, planFor]),
    [
      ['windowOpens', '2026-09-01', '2026-09-01'],
      ['preliminaryReport', '2026-11-14', '2026-11-13'],
      ['lastSafePosting', '2026-12-08', '2026-12-08'],
      ['decisionBy', '2026-12-14', '2026-12-14'],
      ['officialReport', '2026-12-19', '2026-12-18'],
    ],
  );
});

test('rà soát thường xuyên bắt đầu ngày 15, kể cả Chủ nhật', () => {
  assert.deepEqual(
    calendarOfRegularRound('2026-11-15').map(({ code, on }) => [code, on]),
    [
      ['reviewStarts', '2026-11-15'],
      ['decisionBy', '2026-11-30'],
    ],
  );
  assert.equal(calendarOfRegularRound('2026-04-15').at(-1)?.on, '2026-05-05');
});

test('niêm yết 7 ngày theo TT 17/2016, 3 ngày theo QĐ 24/2021; từ 2027 chưa biết', () => {
  assert.equal(settingOn('posting.days', '2018-11-01')?.value.days, 7);
  assert.equal(settingOn('posting.days', '2026-11-01')?.value.days, 3);
  assert.equal(settingOn('posting.days', '2027-01-01'), undefined);
  assert.equal(settingOn('meeting.min_agree_share', '2018-11-01'), undefined);
});

test('ý kiến cấp huyện đến hết 30/06/2025', () => {
  assert.equal(settingOn('opinion.body', '2025-06-30')?.value, 'district');
  assert.equal(settingOn('opinion.body', '2025-07-01')?.value, 'none');
});

test('thiết lập của tỉnh đứng trước thiết lập chung, chỉ trong thời gian của nó', () => {
  const own: Setting = {
    key: 'annual.window',
    value: { from: '09-01', to: '12-05' },
    from: '2018-08-01',
    to: '2018-12-31',
    scope: '46',
    source: { document: 'DEMO-KH', mark: 'probable' },
  };
  assert.equal(settingOn('annual.window', '2018-09-01', [own])?.value.to, '12-05');
  assert.equal(settingOn('annual.window', '2019-09-01', [own])?.value.to, '12-31');
  assert.deepEqual(
    calendarOfAnnualRound(2018, { overrides: [own] }).find((step) => step.code === 'decisionBy')?.on,
    '2018-12-05',
  );
});
