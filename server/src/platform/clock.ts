import { dayNumber, type IsoDate } from '@ra-soat/domain/kernel/dates.ts';

/** The only source of time: `now` for instants of the server, `today` for legal days in Việt Nam. */
export interface Clock {
  now(): Date;
  today(): IsoDate;
  readonly pinned: boolean;
}

const legalDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });

export const systemClock: Clock = {
  now: () => new Date(),
  today: () => legalDay.format(new Date()),
  pinned: false,
};

/** Instants go on, the legal day stands still: for demonstrations and journeys. */
export function pinnedClock(day: () => IsoDate): Clock {
  return { now: () => new Date(), today: day, pinned: true };
}

const DAY_MS = 86_400_000;

/**
 * What a phone takes for now: the instant, moved by whole days to the legal day where that one stands still, so that
 * a phone in a demonstration writes the day which everybody else there writes.
 */
export function phoneNow(clock: Clock): Date {
  const now = clock.now();
  const days = dayNumber(clock.today()) - dayNumber(legalDay.format(now));
  return new Date(now.getTime() + days * DAY_MS);
}
