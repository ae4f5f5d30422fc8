import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays } from '../kernel/dates.ts';
import { countedDays } from './counted-days.ts';
import { endOf } from './duration.ts';
import { nationalHolidays } from './national-holidays.ts';

const three = { days: 3, unit: 'working' } as const;
const said = (from: string) =>
  countedDays(from, three, nationalHolidays).map(({ on, nth, name }) => `${on.slice(5)} ${nth ?? name ?? 'cuối tuần'}`);

test('niêm yết trước Tết Nguyên đán: năm ngày Tết và cuối tuần bị bỏ qua, có tên từng ngày', () => {
  assert.deepEqual(said('2026-02-12'), [
    '02-13 1',
    '02-14 cuối tuần',
    '02-15 cuối tuần',
    ...['16', '17', '18', '19', '20'].map((day) => `02-${day} Tết Nguyên đán`),
    '02-21 cuối tuần',
    '02-22 cuối tuần',
    '02-23 2',
    '02-24 3',
  ]);
});

test('ngày nghỉ bù bị bỏ qua, thứ Bảy làm bù được tính', () => {
  assert.deepEqual(said('2026-04-24'), [
    '04-25 cuối tuần',
    '04-26 Giỗ Tổ Hùng Vương',
    '04-27 Nghỉ bù Giỗ Tổ Hùng Vương',
    '04-28 1',
    '04-29 2',
    '04-30 Ngày Chiến thắng',
    '05-01 Ngày Quốc tế lao động',
    '05-02 cuối tuần',
    '05-03 cuối tuần',
    '05-04 3',
  ]);
  assert.deepEqual(said('2026-01-08'), ['01-09 1', '01-10 2', '01-11 cuối tuần', '01-12 3']);
});

test('ngày 24/11/2026 không được tính', () => {
  assert.deepEqual(said('2026-11-23'), ['11-24 Ngày Văn hóa Việt Nam', '11-25 1', '11-26 2', '11-27 3']);
});

test('ngày cuối của phép đếm luôn là ngày cuối mà quy trình dùng, theo ngày làm việc cũng như ngày thường', () => {
  for (let step = 0; step < 800; step += 1) {
    const from = addDays('2025-01-01', step);
    for (const unit of ['working', 'calendar'] as const) {
      for (const days of [1, 3, 7, 15]) {
        const last = countedDays(from, { days, unit }, nationalHolidays).at(-1)?.on;
        assert.equal(last, endOf(from, { days, unit }, nationalHolidays), `${from} ${days} ${unit}`);
      }
    }
  }
});
