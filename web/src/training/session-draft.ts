import { addDays, dayNumber, type IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { parseDay } from '../ui/parse-day.ts';
import { parseTime } from '../ui/parse-time.ts';
import type { SessionRow } from './session.ts';

export interface HalfDraft {
  readonly key: string;
  readonly on: IsoDate | null;
  readonly from: string;
  readonly to: string;
  readonly subjects: readonly string[];
}

/** A session while it is being typed. */
export interface SessionDraft {
  readonly title: string;
  readonly mode: SessionRow['mode'];
  readonly capacity: number | null;
  readonly halves: readonly HalfDraft[];
}

/** The next half-day after one: the afternoon of a morning, or the morning of the day after. */
export function nextHalf(last: HalfDraft | undefined): HalfDraft {
  const key = crypto.randomUUID();
  if (last === undefined) return { key, on: null, from: '08:00', to: '11:30', subjects: [] };
  if (last.from < '12:00') return { ...last, key, from: '13:30', to: '17:00' };
  return { ...last, key, on: last.on === null ? null : addDays(last.on, 1), from: '08:00', to: '11:30' };
}

export const blankSession = (): SessionDraft => ({
  ...{ title: '', mode: 'venue', capacity: null, halves: [nextHalf(undefined)] },
});

/** A session that stands, ready to be changed. */
export function sessionDraftOf({ title, mode, capacity, halves }: SessionRow): SessionDraft {
  return { title, mode, capacity, halves: halves.map((half) => ({ ...half, key: crypto.randomUUID() })) };
}

/** The session as it is sent; undefined while something is missing. */
export function completeSession({ title, mode, capacity, halves }: SessionDraft) {
  const whole = halves.flatMap(({ on, subjects, ...hours }) => {
    const [from, to] = [parseTime(hours.from), parseTime(hours.to)];
    return on === null || from === null || to === null ? [] : [{ on, from, to, subjects: [...subjects] }];
  });
  if (title.trim() === '' || whole.length === 0 || whole.length !== halves.length) return undefined;
  return { title, mode, capacity, halves: whole };
}

/** One new session of a series: its first day, where, and its name. */
export interface CopyRow {
  readonly on: IsoDate;
  readonly where: string;
  readonly title: string;
}

/** Rows pasted from a sheet (tab or semicolon between the cells); numbers of rows that cannot be read. */
export function readCopies(text: string, title: string): { rows: CopyRow[]; faults: number[] } {
  const rows: CopyRow[] = [];
  const faults: number[] = [];
  text.split('\n').forEach((line, at) => {
    if (line.trim() === '') return;
    const [day = '', where = '', name = ''] = line.split(/[\t;]/u).map((cell) => cell.trim());
    const on = parseDay(day);
    if (on === null || where === '') faults.push(at + 1);
    else rows.push({ on, where, title: name === '' ? `${title}, ${where}` : name });
  });
  return { rows, faults };
}

/** The half-days of a session moved so that they begin on another day. */
export function movedTo<H extends { readonly on: IsoDate }>(halves: readonly H[], on: IsoDate): H[] {
  const first = halves[0]?.on ?? on;
  const days = dayNumber(on) - dayNumber(first);
  return halves.map((half) => ({ ...half, on: addDays(half.on, days) }));
}
