import { showDate, type IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { uiWords } from '../words/ui.vi.ts';
import { parseDay } from './parse-day.ts';

/** What is wrong with a typed day, in words that repeat it, because the field is emptied; undefined for a good one. */
export function dayFault(
  typed: string,
  { min, max }: { readonly min?: IsoDate | undefined; readonly max?: IsoDate | undefined },
): string | undefined {
  if (typed.trim() === '') return undefined;
  const day = parseDay(typed);
  if (day === null) return uiWords.badDate(typed.trim());
  if (max !== undefined && day > max) return uiWords.tooLate(showDate(day), showDate(max));
  if (min !== undefined && day < min) return uiWords.tooEarly(showDate(day), showDate(min));
  return undefined;
}
