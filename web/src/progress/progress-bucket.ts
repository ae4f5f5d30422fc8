import { percent } from '../ui/show.ts';
import type { ProgressUnit } from './progress-answer.ts';

/** The steps a map can show. */
export const progressSteps = ['surveyed', 'accepted', 'met', 'posted', 'decided'] as const;
export type ProgressStep = (typeof progressSteps)[number];

/** How far a unit is, told apart on the map by hatching as well as by colour. */
export const progressBuckets = ['none', 'low', 'middle', 'high', 'full'] as const;
export type ProgressBucket = (typeof progressBuckets)[number];

type Counts = Pick<ProgressUnit, ProgressStep | 'listed' | 'sidelined'>;

/** Households that must come to the step, those that have, and the share in whole per cent. */
export function shareOf(counts: Counts, step: ProgressStep): { done: number; all: number; percent: number } {
  const all = counts.listed - counts.sidelined;
  return { done: counts[step], all, percent: percent(counts[step], all) };
}

/** Full only when nobody is missing; a unit without a listed household has no share. */
export function bucketOf(counts: Counts, step: ProgressStep): ProgressBucket {
  const { done, all, percent: share } = shareOf(counts, step);
  if (counts.listed === 0) return 'none';
  if (done >= all) return 'full';
  if (share >= 75) return 'high';
  return share >= 25 ? 'middle' : 'low';
}
