import type { IsoDate } from '../kernel/dates.ts';
import { PERIODS } from './in-force.ts';
import { classifies, standardOf } from './standard-of.ts';

/**
 * The day on which the lists of a review year stand whole: its annual decisions hold from 1 January of the next year. By
 * a standard that another one follows on that day they are closed with the year (status-period.ts).
 */
export function closingDay(standard: string, year: number): IsoDate {
  const opening = `${year + 1}-01-01`;
  const next = PERIODS.find(({ validFrom }) => validFrom === opening);
  const last = PERIODS.findLast(({ form }) => form.standard === standard);
  const replaced = next !== undefined && next.form.standard !== standard && last?.validTo === `${year}-12-31`;
  return replaced && classifies(standardOf(next.form.standard)) ? `${year}-12-31` : opening;
}
