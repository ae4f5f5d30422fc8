import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addDays, fromDayNumber, dayNumber, type IsoDate } from '../kernel/dates.ts';
import type { Holiday } from './holiday.ts';
import { nationalHolidays } from './national-holidays.ts';
import { addCalendarDays, addWorkingDays, isWorkingDay } from './working-days.ts';

const cases: readonly [string, IsoDate, number, 'working' | 'calendar', IsoDate][] = [
  ['niêm yết thứ Sáu 20/11/2026, 3 ngày làm việc, hết thứ Năm 26/11', '2026-11-20', 3, 'working', '2026-11-26'],
  ['khiếu nại thứ Năm 12/11/2026, 7 ngày làm việc, đến thứ Hai 23/11', '2026-11-12', 7, 'working', '2026-11-23'],
  ['khiếu nại thứ Hai 16/11/2026, 7 ngày làm việc, bỏ qua 24/11, đến 26/11', '2026-11-16', 7, 'working', '2026-11-26'],
  ['rà soát thường xuyên từ 15/10/2026, 15 ngày, đến thứ Sáu 30/10', '2026-10-15', 15, 'calendar', '2026-10-30'],
  ['rà soát thường xuyên từ Chủ nhật 15/11/2026, 15 ngày, đến 30/11', '2026-11-15', 15, 'calendar', '2026-11-30'],
  ['gửi báo cáo 23/11/2026, ý kiến trong 5 ngày làm việc, đến 01/12', '2026-11-23', 5, 'working', '2026-12-01'],
  ['niêm yết thứ Sáu 11/12/2026, hết thứ Tư 16/12, quá 14/12', '2026-12-11', 3, 'working', '2026-12-16'],
  ['niêm yết thứ Ba 08/12/2026, hết thứ Sáu 11/12', '2026-12-08', 3, 'working', '2026-12-11'],
  ['niêm yết thứ Tư 09/12/2026, hết thứ Hai 14/12', '2026-12-09', 3, 'working', '2026-12-14'],
  ['thứ Bảy 22/08/2026 làm bù là ngày làm việc', '2026-08-21', 1, 'working', '2026-08-22'],
  ['30/4 và 01/5/2027: nghỉ bù thứ Hai 03/5', '2027-04-29', 1, 'working', '2027-05-04'],
  ['ngày cuối rơi vào Tết 2026 thì hết ngày làm việc kế tiếp', '2026-02-03', 15, 'calendar', '2026-02-23'],
];

for (const [name, from, days, unit, end] of cases) {
  test(name, () => {
    const add = unit === 'working' ? addWorkingDays : addCalendarDays;
    assert.equal(add(from, days, nationalHolidays), end);
  });
}

const day = fc.integer({ min: dayNumber('2016-01-01'), max: dayNumber('2027-12-31') }).map(fromDayNumber);
const dayOff = fc.record({ date: day, kind: fc.constantFrom('holiday', 'compensation', 'swapped_off') });
const offRow = (row: Pick<Holiday, 'date' | 'kind'>): Holiday => ({ ...row, name: '', source: '', mark: 'probable' });

test('thêm một ngày nghỉ không bao giờ rút ngắn thời hạn', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 40 }), dayOff, (from, n, off) => {
      const more = [...nationalHolidays, offRow({ ...off, date: addDays(from, dayNumber(off.date) % 60) })];
      for (const add of [addWorkingDays, addCalendarDays]) {
        assert.ok(add(from, n, more) >= add(from, n, nationalHolidays));
      }
    }),
    { numRuns: 2000, seed: 1 },
  );
});

/** Another way to count: write down every day of the year, strike out, take the n-th. */
function naiveWorkingDays(from: IsoDate, n: number): IsoDate | undefined {
  const off = new Set(nationalHolidays.filter((row) => row.kind !== 'swapped_work').map((row) => row.date));
  const saturdays = new Set(nationalHolidays.filter((row) => row.kind === 'swapped_work').map((row) => row.date));
  const all = Array.from({ length: 120 }, (_, index) => new Date(Date.parse(from) + (index + 1) * 86_400_000));
  const worked = all.filter((at) => {
    const text = at.toISOString().slice(0, 10);
    return !off.has(text) && (saturdays.has(text) || ![0, 6].includes(at.getUTCDay()));
  });
  return worked[n - 1]?.toISOString().slice(0, 10);
}

test('một cách đếm khác cho cùng kết quả', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 40 }), (from, n) => {
      assert.equal(addWorkingDays(from, n, nationalHolidays), naiveWorkingDays(from, n));
    }),
    { numRuns: 2000, seed: 2 },
  );
});

test('mỗi ngày nghỉ bù, nghỉ hoán đổi rơi vào thứ Hai đến thứ Sáu; không dòng nào ghi hai lần', () => {
  for (const row of nationalHolidays.filter(({ kind }) => kind === 'compensation' || kind === 'swapped_off')) {
    assert.ok(isWorkingDay(row.date, []), row.date);
  }
  assert.equal(new Set(nationalHolidays.map(({ date }) => date)).size, nationalHolidays.length);
});

test('ngày lễ trùng ngày nghỉ hằng tuần được nghỉ bù ngày làm việc kế tiếp', () => {
  const weekend = nationalHolidays.filter(({ date, kind }) => kind === 'holiday' && !isWorkingDay(date, []));
  const given = nationalHolidays.filter(({ kind }) => kind === 'compensation');
  assert.equal(given.length, weekend.length);
});
