import { dayNumber, type IsoDate } from '@ra-soat/domain/kernel/dates.ts';

/** Calendar days until the last day, 0 on it and after it. */
export function daysLeft(today: IsoDate, endsOn: IsoDate): number {
  return Math.max(0, dayNumber(endsOn) - dayNumber(today));
}

/** Whether the posting may be ended: its last day is over. */
export function isOver(today: IsoDate, endsOn: IsoDate): boolean {
  return today > endsOn;
}
