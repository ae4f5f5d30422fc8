import { dayNumber, type IsoDate } from '@ra-soat/domain/kernel/dates.ts';

const legalDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });

/** Whole days between an event and its entry (an instant of the server), by legal days; 0 when entered on the day. */
export function entryDelay(on: IsoDate, recordedAt: string): number {
  return Math.max(0, dayNumber(legalDay.format(new Date(recordedAt))) - dayNumber(on));
}
