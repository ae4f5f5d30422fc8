import type { EvidenceMark } from '../kernel/source.ts';
import type { Holiday, HolidayKind } from './holiday.ts';

const LAW = 'Bộ luật Lao động, các ngày nghỉ lễ, tết';
const LAW_2019 = 'BLLĐ 2019, Điều 112';
const COMPENSATION = 'BLLĐ, nghỉ bù vào ngày làm việc kế tiếp (BLLĐ 2019, Điều 111)';
const NOTICE = 'thông báo lịch nghỉ lễ, tết hằng năm';
const CULTURE = 'NQ 28/2026/QH16';

function days(
  kind: HolidayKind,
  name: string,
  source: string,
  dates: string,
  mark: EvidenceMark = 'probable',
): Holiday[] {
  return dates.split(' ').map((date) => ({ date, kind, name, source, mark }));
}

/**
 * Days off of 2016-2027 for working-day counts. 2025-2027 after procedure.md §14; before, the fixed days of the labour
 * code with their compensation and the usual Tết and Giỗ Tổ days, all "probable". Days swapped before 2025, Tết 2027 and
 * the day beside 02/9/2027 are not known and not shipped: the table is loaded by the province.
 */
export const nationalHolidays: readonly Holiday[] = [
  ...days('holiday', 'Tết Dương lịch', LAW, '2016-01-01 2018-01-01 2019-01-01 2020-01-01 2021-01-01 2024-01-01'),
  ...days('holiday', 'Tết Dương lịch', LAW, '2017-01-01 2022-01-01 2023-01-01 2025-01-01 2026-01-01 2027-01-01'),
  ...days('compensation', 'Nghỉ bù Tết Dương lịch', COMPENSATION, '2017-01-02 2022-01-03 2023-01-02'),
  ...days('swapped_off', 'Nghỉ hoán đổi Tết Dương lịch', NOTICE, '2026-01-02'),
  ...days('swapped_work', 'Làm bù', NOTICE, '2026-01-10'),

  ...days('holiday', 'Tết Nguyên đán', NOTICE, '2016-02-07 2016-02-08 2016-02-09 2016-02-10 2016-02-11'),
  ...days('compensation', 'Nghỉ bù Tết Nguyên đán', NOTICE, '2016-02-12'),
  ...days('holiday', 'Tết Nguyên đán', NOTICE, '2017-01-26 2017-01-27 2017-01-28 2017-01-29 2017-01-30'),
  ...days('compensation', 'Nghỉ bù Tết Nguyên đán', NOTICE, '2017-01-31 2017-02-01'),
  ...days('holiday', 'Tết Nguyên đán', NOTICE, '2018-02-14 2018-02-15 2018-02-16 2018-02-17 2018-02-18'),
  ...days('compensation', 'Nghỉ bù Tết Nguyên đán', NOTICE, '2018-02-19 2018-02-20'),
  ...days('holiday', 'Tết Nguyên đán', NOTICE, '2019-02-04 2019-02-05 2019-02-06 2019-02-07 2019-02-08'),
  ...days('holiday', 'Tết Nguyên đán', NOTICE, '2020-01-23 2020-01-24 2020-01-25 2020-01-26 2020-01-27'),
  ...days('compensation', 'Nghỉ bù Tết Nguyên đán', NOTICE, '2020-01-28 2020-01-29'),
  ...days('holiday', 'Tết Nguyên đán', NOTICE, '2021-02-10 2021-02-11 2021-02-12 2021-02-13 2021-02-14'),
  ...days('compensation', 'Nghỉ bù Tết Nguyên đán', NOTICE, '2021-02-15 2021-02-16'),
  ...days('holiday', 'Tết Nguyên đán', NOTICE, '2022-01-31 2022-02-01 2022-02-02 2022-02-03 2022-02-04'),
  ...days('holiday', 'Tết Nguyên đán', NOTICE, '2023-01-20 2023-01-21 2023-01-22 2023-01-23 2023-01-24'),
  ...days('compensation', 'Nghỉ bù Tết Nguyên đán', NOTICE, '2023-01-25 2023-01-26'),
  ...days('holiday', 'Tết Nguyên đán', NOTICE, '2024-02-08 2024-02-09 2024-02-10 2024-02-11 2024-02-12'),
  ...days('compensation', 'Nghỉ bù Tết Nguyên đán', NOTICE, '2024-02-13 2024-02-14'),
  ...days('holiday', 'Tết Nguyên đán', NOTICE, '2025-01-27 2025-01-28 2025-01-29 2025-01-30 2025-01-31'),
  ...days('holiday', 'Tết Nguyên đán', NOTICE, '2026-02-16 2026-02-17 2026-02-18 2026-02-19 2026-02-20'),

  ...days('holiday', 'Giỗ Tổ Hùng Vương', LAW, '2016-04-16 2017-04-06 2018-04-25 2019-04-14 2020-04-02 2021-04-21'),
  ...days('holiday', 'Giỗ Tổ Hùng Vương', LAW, '2022-04-10 2023-04-29 2024-04-18 2025-04-07 2026-04-26 2027-04-16'),
  ...days('compensation', 'Nghỉ bù Giỗ Tổ Hùng Vương', COMPENSATION, '2016-04-18 2019-04-15 2022-04-11 2026-04-27'),

  ...days('holiday', 'Ngày Chiến thắng', LAW, '2016-04-30 2017-04-30 2018-04-30 2019-04-30 2020-04-30 2021-04-30'),
  ...days('holiday', 'Ngày Chiến thắng', LAW, '2022-04-30 2023-04-30 2024-04-30 2025-04-30 2026-04-30 2027-04-30'),
  ...days('holiday', 'Ngày Quốc tế lao động', LAW, '2016-05-01 2017-05-01 2018-05-01 2019-05-01 2020-05-01 2021-05-01'),
  ...days('holiday', 'Ngày Quốc tế lao động', LAW, '2022-05-01 2023-05-01 2024-05-01 2025-05-01 2026-05-01 2027-05-01'),
  ...days(
    'compensation',
    'Nghỉ bù 30/4 và 01/5',
    COMPENSATION,
    '2016-05-02 2016-05-03 2017-05-02 2021-05-03 2022-05-02',
  ),
  ...days('compensation', 'Nghỉ bù 30/4 và 01/5', COMPENSATION, '2022-05-03 2023-05-02 2023-05-03 2027-05-03'),
  ...days('swapped_off', 'Nghỉ hoán đổi 30/4 và 01/5', NOTICE, '2025-05-02'),
  ...days('swapped_work', 'Làm bù', NOTICE, '2025-04-26'),

  ...days('holiday', 'Quốc khánh', LAW, '2016-09-02 2017-09-02 2018-09-02 2019-09-02 2020-09-02'),
  ...days('compensation', 'Nghỉ bù Quốc khánh', COMPENSATION, '2017-09-04 2018-09-03 2023-09-04'),
  ...days('holiday', 'Quốc khánh', LAW_2019, '2021-09-02 2021-09-03 2022-09-01 2022-09-02 2023-09-01 2023-09-02'),
  ...days('holiday', 'Quốc khánh', LAW_2019, '2024-09-02 2024-09-03 2025-09-01 2025-09-02 2026-09-01 2026-09-02'),
  ...days('holiday', 'Quốc khánh', LAW_2019, '2027-09-02'),
  ...days('swapped_off', 'Nghỉ hoán đổi Quốc khánh', NOTICE, '2026-08-31'),
  ...days('swapped_work', 'Làm bù', NOTICE, '2026-08-22'),

  ...days('holiday', 'Ngày Văn hóa Việt Nam', CULTURE, '2026-11-24 2027-11-24', 'confirmed'),
];
