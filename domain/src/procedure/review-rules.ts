import type { Holiday } from './holidays.ts';

/** Who gives an opinion on the commune's report before the decision. */
export type OpinionBody = 'district' | 'province' | 'commune_chair_record' | 'none';

/** The settings which the three machines need, on one day at one commune; absent = ✘, not known. */
export interface ReviewRules {
  readonly holidays: readonly Holiday[];
  /** Working days. */
  readonly postingDays?: number;
  /** Working days. */
  readonly repostDays?: number;
  /** Working days from the receipt of a complaint. */
  readonly reverifyDays?: number;
  /** Per cent of those attending. */
  readonly minAgreePercent?: number;
  readonly opinionBody?: OpinionBody;
  /** Working days from receipt. */
  readonly opinionDays?: number;
  /** Window of the annual round as day and month: `09-01`, `12-14`. */
  readonly annualWindow?: { readonly from: string; readonly to: string };
}
