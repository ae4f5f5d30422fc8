import { nationalHolidays } from '../procedure/national-holidays.ts';

/** A walk through the calendar of its own, for the reader of random seasons: it shares only the holiday rows. */
const DAY = 86_400_000;
const FIRST = Date.UTC(2026, 7, 1);
const textOf = (at: number) => new Date(at).toISOString().slice(0, 10);
const days = Array.from({ length: 200 }, (_, i) => textOf(FIRST + i * DAY));

const worked = new Set(nationalHolidays.filter(({ kind }) => kind === 'swapped_work').map(({ date }) => date));
const off = new Set(nationalHolidays.filter(({ kind }) => kind !== 'swapped_work').map(({ date }) => date));

const isWorked = days.map((date) => {
  const weekend = [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
  return !off.has(date) && (!weekend || worked.has(date));
});
const indexOf = new Map(days.map((date, i) => [date, i]));

/** The n-th day of work after a day. */
export function dayOfWorkAfter(from: string, n: number): string {
  let at = indexOf.get(from) ?? Number.NaN;
  for (let left = n; left > 0;) {
    at += 1;
    if (isWorked[at] === undefined) throw new RangeError(`${from} + ${n} is outside the calendar of the season`);
    if (isWorked[at]) left -= 1;
  }
  return days[at] ?? '';
}
