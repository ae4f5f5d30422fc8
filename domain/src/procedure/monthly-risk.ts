import type { IsoDate } from '../kernel/dates.ts';
import { lastSafePostingDay } from './deadlines.ts';
import type { Duration } from './duration.ts';
import type { Holiday } from './holiday.ts';

/** Days a list still needs: hung once, and after a complaint verified and hung again. */
export interface MonthlyNeeds {
  readonly posting: Duration | undefined;
  readonly reverify: Duration | undefined;
  readonly reposting: Duration | undefined;
  readonly holidays: readonly Holiday[];
}

/** Last days on which a list may be posted so that the decision still falls inside the legal days. */
export interface MonthlyMargin {
  /** Without any complaint; undefined where a length is ✘. */
  readonly withoutComplaint: IsoDate | undefined;
  /** With a complaint, phúc tra and a new posting; often before the review even starts. */
  readonly withComplaint: IsoDate | undefined;
}

/** `complaintTooLate`: 3 + 7 + 3 working days no longer fit; `late`: not even the posting does. It warns, never skips. */
export type MonthlyRisk = 'none' | 'complaintTooLate' | 'late';

export function monthlyMargin(decisionBy: IsoDate, needs: MonthlyNeeds): MonthlyMargin {
  const { posting, reverify, reposting, holidays } = needs;
  const all = [posting, reverify, reposting].flatMap((one) => (one?.unit === 'working' ? one.days : []));
  const days = all.reduce((sum, one) => sum + one, 0);
  return {
    withoutComplaint: posting && lastSafePostingDay(decisionBy, posting, holidays),
    withComplaint: all.length === 3 ? lastSafePostingDay(decisionBy, { days, unit: 'working' }, holidays) : undefined,
  };
}

/** The mark of a review whose lists are hung on `postedOn`, or that posts nothing before today. */
export function monthlyRisk({ withoutComplaint, withComplaint }: MonthlyMargin, day: IsoDate): MonthlyRisk {
  if (withoutComplaint !== undefined && day > withoutComplaint) return 'late';
  return withComplaint !== undefined && day > withComplaint ? 'complaintTooLate' : 'none';
}
