import { addDays, weekday, type IsoDate } from '../kernel/dates.ts';
import type { Duration } from './duration.ts';
import type { Holiday } from './holiday.ts';
import { isWorkingDay } from './working-days.ts';

/** One day after the event: counted as the n-th, or skipped and why. */
export interface CountedDay {
  readonly on: IsoDate;
  /** 1, 2, 3 …; null: skipped. */
  readonly nth: number | null;
  /** The holiday, compensation or swapped day by its name; a weekend has none. */
  readonly name: string | null;
  readonly weekend: boolean;
}

/**
 * How a period is counted, day by day, to its last one; the day of the event is not counted (BLDS 2015 Art. 147 ○).
 * Of calendar days every day counts, and a last day that is a day off moves on to the next working day (Art. 148 ○).
 */
export function countedDays(
  from: IsoDate,
  { days, unit }: Duration,
  holidays: readonly Holiday[],
): readonly CountedDay[] {
  const counted: CountedDay[] = [];
  let nth = 0;
  for (let on = addDays(from, 1); ; on = addDays(on, 1)) {
    const works = isWorkingDay(on, holidays);
    const counts = nth < days && (unit === 'calendar' || works);
    if (counts) nth += 1;
    counted.push({ on, nth: counts ? nth : null, name: nameOf(on, holidays), weekend: weekday(on) >= 6 });
    if (nth === days && works) return counted;
  }
}

function nameOf(on: IsoDate, holidays: readonly Holiday[]): string | null {
  const names = new Set(holidays.filter(({ date }) => date === on).map(({ name }) => name));
  return names.size === 0 ? null : [...names].join(', ');
}
