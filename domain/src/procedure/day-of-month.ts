import type { IsoDate } from '../kernel/dates.ts';

/** The day of a month, 1-12. */
export function dayOfMonth(year: number, month: number, day: number): IsoDate {
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
