import { isIsoDate, showDate, type IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { Member } from '@ra-soat/domain/survey/evidence.ts';
import { parseDay } from '../ui/parse-day.ts';

/** What a person knows of a birth: the exact day, or the year alone. */
export type Birth = { readonly bornOn: IsoDate } | { readonly bornYear: number };

/** "1987" → the year; "5/3/1987" → the day; null for anything else. */
export function parseBirth(text: string): Birth | null {
  const typed = text.trim();
  if (/^(18|19|20)\d{2}$/u.test(typed)) return { bornYear: Number(typed) };
  const bornOn = parseDay(typed);
  return bornOn === null ? null : { bornOn };
}

/** A birth as it is typed and read: 05/03/1987, or 1987. */
export function showBirth(birth: Pick<Member, 'bornOn' | 'bornYear'>): string {
  if (birth.bornOn !== undefined) return dayText(birth.bornOn);
  return birth.bornYear === undefined ? '' : String(birth.bornYear);
}

/** A day as it is typed; a text that is no day is left as it is, to be mended. */
export function dayText(day: IsoDate): string {
  return isIsoDate(day) ? showDate(day) : day;
}
