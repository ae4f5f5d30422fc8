import type { IsoDate } from '../kernel/dates.ts';
import type { Holiday } from './holiday.ts';
import { addCalendarDays, addWorkingDays } from './working-days.ts';

/** A legal period: ngày làm việc or ngày. */
export interface Duration {
  readonly days: number;
  readonly unit: 'working' | 'calendar';
}

/** Last day of the period that starts the day after `from`. */
export function endOf(from: IsoDate, duration: Duration, holidays: readonly Holiday[]): IsoDate {
  const add = duration.unit === 'working' ? addWorkingDays : addCalendarDays;
  return add(from, duration.days, holidays);
}
