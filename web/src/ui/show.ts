import { showDate, type IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { showWhole } from '@ra-soat/domain/kernel/dong.ts';

/** 05/01/2026; "–" for a day that is not there yet. */
export function day(date: IsoDate | null): string {
  return date === null ? '–' : showDate(date);
}

/** 1.234; "–" for a number that is not known. Never 0 in place of unknown. */
export function whole(value: number | null): string {
  return value === null ? '–' : showWhole(value);
}

/** An instant of the server as people here read it: 05/01/2026 14:30, Vietnam time. */
export function moment(instant: string): string {
  const at = new Date(instant);
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Asia/Ho_Chi_Minh',
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(at);
  return parts.replace(',', '');
}

/** The time of day of an instant to the second: 14:30:05, Vietnam time. */
export function second(instant: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh', timeStyle: 'medium' });
  return format.format(new Date(instant));
}

/** Whole per cent of a part, never 100 before all is done; 0 where there is nothing to do. */
export function percent(part: number, all: number): number {
  return all <= 0 ? 0 : Math.floor((part * 100) / all);
}

/** Numbers left out of a book: 1–13, 15. */
export function ranges(gaps: readonly { readonly from: number; readonly to: number }[]): string {
  return gaps.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}
