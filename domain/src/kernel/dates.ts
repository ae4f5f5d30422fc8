/** A legal day `yyyy-mm-dd` in Asia/Ho_Chi_Minh; compares as text. */
export type IsoDate = string;

const DAY_MS = 86_400_000;

/** True only for a day that exists in the calendar (2026-02-31 does not). */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

// The gates of a round count the same few days for every household: each day is read and written once.
const numbers = new Map<IsoDate, number>();
const texts = new Map<number, IsoDate>();

/** Days since 1970-01-01; throws on a text that is no day. */
export function dayNumber(date: IsoDate): number {
  const known = numbers.get(date);
  if (known !== undefined) return known;
  if (!isIsoDate(date)) throw new RangeError(`not a day: ${date}`);
  const day = Date.parse(`${date}T00:00:00Z`) / DAY_MS;
  numbers.set(date, day);
  return day;
}

export function fromDayNumber(day: number): IsoDate {
  const known = texts.get(day);
  if (known !== undefined) return known;
  const date = new Date(day * DAY_MS).toISOString().slice(0, 10);
  texts.set(day, date);
  return date;
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** The same day of a later month; its last day where that month is shorter (Bộ luật Dân sự Điều 148). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const whole = year * 12 + (month - 1) + months;
  const first = `${Math.floor(whole / 12)}-${String((whole % 12) + 1).padStart(2, '0')}-01`;
  const next = `${Math.floor((whole + 1) / 12)}-${String(((whole + 1) % 12) + 1).padStart(2, '0')}-01`;
  const last = dayNumber(next) - dayNumber(first);
  return addDays(first, Math.min(day, last) - 1);
}

/** 1 = Monday … 7 = Sunday. */
export function weekday(date: IsoDate): number {
  return ((dayNumber(date) + 3) % 7) + 1;
}

/** Completed years on `on`; a person born on 29 February completes the year on 1 March of common years. */
export function ageOn(born: IsoDate, on: IsoDate): number {
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4));
  return on.slice(5) < born.slice(5) ? years - 1 : years;
}

/** 05/01/2026, as on paper and screens. */
export function showDate(date: IsoDate): string {
  const [year, month, day] = date.split('-');
  return `${day ?? ''}/${month ?? ''}/${year ?? ''}`;
}
