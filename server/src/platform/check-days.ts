import { showDate, type IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { Clock } from './clock.ts';
import { Problem } from './problem.ts';

/** Refuses a day of an event that has not come yet. */
export function notAhead(clock: Clock, day: IsoDate): void {
  if (day > clock.today()) throw new Problem('DAY_AHEAD');
}

/** Refuses a second day before the first. */
export function inOrder(first: IsoDate, second: IsoDate): void {
  if (second < first) {
    throw new Problem('DAYS_REVERSED', { values: { first: showDate(first), second: showDate(second) } });
  }
}
