import type { IsoDate } from '../kernel/dates.ts';

/** A half-day of a session, in Vietnamese time: `from` and `to` as `07:30`. */
export interface Half {
  readonly on: IsoDate;
  readonly from: string;
  readonly to: string;
}

/** Minutes after the start from which somebody is late. */
export const LATE_AFTER_MIN = 15;

const MINUTE_MS = 60_000;

/** The instant at which a half-day begins as planned. */
export function startsAt({ on, from }: Half): number {
  return Date.parse(`${on}T${from.padStart(5, '0')}:00+07:00`);
}

/** Whether nobody can be at both. */
export function overlapping(one: Half, other: Half): boolean {
  const padded = (time: string) => time.padStart(5, '0');
  return one.on === other.on && padded(one.from) < padded(other.to) && padded(other.from) < padded(one.to);
}

/** When it was planned to begin and when it was begun: of both the later one counts, so that a late host makes nobody late. */
export interface Begin {
  readonly half: Half;
  /** How long ago the session was begun, in milliseconds; null: nobody told. */
  readonly begunMsAgo: number | null;
}

/** Minutes since a half-day began; negative before. `now` is the instant in the time of the legal day. */
export function minutesSince({ half, begunMsAgo }: Begin, now: number): number {
  const planned = now - startsAt(half);
  return Math.floor(Math.min(planned, begunMsAgo ?? planned) / MINUTE_MS);
}

/** Whether who comes now is late. */
export function isLate(begin: Begin, now: number): boolean {
  return minutesSince(begin, now) >= LATE_AFTER_MIN;
}

/** Index of the half-day that goes on or comes next today; of another day the nearest one before, else the first. */
export function currentHalf(halves: readonly Half[], today: IsoDate, now: number): number {
  const ofToday = halves.flatMap((half, index) => (half.on === today ? [{ half, index }] : []));
  const begun = ofToday.filter(({ half }) => startsAt(half) - 30 * MINUTE_MS <= now);
  const current = begun.at(-1) ?? ofToday[0];
  if (current) return current.index;
  const before = halves.flatMap((half, index) => (half.on < today ? [index] : []));
  return before.at(-1) ?? 0;
}
