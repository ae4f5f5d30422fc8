import { addDays, weekday, type IsoDate } from '../kernel/dates.ts';
import type { Holiday } from './holiday.ts';

const SATURDAY = 6;

/** Monday to Friday that is no day off, and a Saturday worked in exchange (procedure.md §14). */
export function isWorkingDay(date: IsoDate, holidays: readonly Holiday[]): boolean {
  const kinds = holidays.filter((row) => row.date === date).map((row) => row.kind);
  if (kinds.some((kind) => kind !== 'swapped_work')) return false;
  return weekday(date) < SATURDAY || kinds.includes('swapped_work');
}

/**
 * Last day of a period of `n` working days; the day of the event is not counted (BLDS 2015 Art. 147 ○).
 * `n` = 0 gives `from` itself.
 */
export function addWorkingDays(from: IsoDate, n: number, holidays: readonly Holiday[]): IsoDate {
  let date = from;
  for (let left = n; left > 0;) {
    date = addDays(date, 1);
    if (isWorkingDay(date, holidays)) left -= 1;
  }
  return date;
}

/** Last day of a period of `n` calendar days; on a day off it ends on the next working day (BLDS 2015 Art. 148 ○). */
export function addCalendarDays(from: IsoDate, n: number, holidays: readonly Holiday[]): IsoDate {
  return workingDayFrom(addDays(from, n), holidays);
}

/** The day itself, or the next working day. */
export function workingDayFrom(date: IsoDate, holidays: readonly Holiday[]): IsoDate {
  return isWorkingDay(date, holidays) ? date : addWorkingDays(date, 1, holidays);
}

/** The day itself, or the working day before. */
export function workingDayUntil(date: IsoDate, holidays: readonly Holiday[]): IsoDate {
  let day = date;
  while (!isWorkingDay(day, holidays)) day = addDays(day, -1);
  return day;
}
