import { isIsoDate, type IsoDate } from '@ra-soat/domain/kernel/dates.ts';

/**
 * A day as officers type it: 5/1/2026, 05-01-2026, 05.01.2026, 05012026. Null for anything else, also for 31/02 and
 * for two-digit years, which could mean two centuries.
 */
export function parseDay(text: string): IsoDate | null {
  const typed = text.trim();
  const parts = /^(\d{1,2})[/.\s-](\d{1,2})[/.\s-](\d{4})$/u.exec(typed) ?? /^(\d{2})(\d{2})(\d{4})$/u.exec(typed);
  if (parts === null) return null;
  const [, day = '', month = '', year = ''] = parts;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(date) ? date : null;
}
