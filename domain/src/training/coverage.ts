/** People of a campaign, or of all campaigns of a year, counted once each; presences beside them. */
export interface TrainingCounts {
  /** What the plan expects; null where it gives no number for just this unit. */
  readonly expected: number | null;
  /** On the list and not withdrawn. */
  readonly listed: number;
  readonly invited: number;
  /** Present at least once. */
  readonly came: number;
  /** Of those, who was on no list. */
  readonly unlisted: number;
  /** Lượt người: a person in a session. */
  readonly attendances: number;
  /** Presences in a half-day; two of them are a learner-day. */
  readonly halfDays: number;
  readonly practised: number;
  readonly passed: number;
  readonly certified: number;
  /** Listed, and never present. */
  readonly missing: number;
  /** Of those who came. */
  readonly women: number;
  readonly minorities: number;
  readonly villages: number;
  /** Villages of which a rà soát viên or the head came. */
  readonly trainedVillages: number;
}

export const trainingCounts = [
  'listed',
  'invited',
  'came',
  'unlisted',
  'attendances',
  'halfDays',
  'practised',
  'passed',
  'certified',
  'missing',
  'women',
  'minorities',
  'villages',
  'trainedVillages',
] as const;

export type TrainingCount = (typeof trainingCounts)[number];

/** The audiences of which one person must be trained in each village (training.md §7). */
export const villageAudiences = ['enumerator', 'villageHead'] as const;

/** A column added up over units. */
export function totalOf(units: readonly TrainingCounts[], count: TrainingCount): number {
  return units.reduce((sum, unit) => sum + unit[count], 0);
}

/** Whom the coverage is measured against: the plan's number, or the list where the plan is silent or exceeded. */
export function baseOf({ expected, listed }: Pick<TrainingCounts, 'expected' | 'listed'>): number {
  return Math.max(expected ?? 0, listed);
}

/** Those who came and were awaited, of all awaited, in whole per cent; null: nobody was awaited. */
export function coveredPercent(unit: TrainingCounts): number | null {
  const base = baseOf(unit);
  if (base === 0) return null;
  return Math.floor((Math.min(unit.came - unit.unlisted, base) * 100) / base);
}

export const coverageBuckets = ['none', 'zero', 'low', 'middle', 'high', 'full'] as const;
export type CoverageBucket = (typeof coverageBuckets)[number];

/** How a unit is drawn: by pattern as well as by colour. */
export function coverageBucket(unit: TrainingCounts): CoverageBucket {
  const percent = coveredPercent(unit);
  if (percent === null) return 'none';
  if (percent === 0) return 'zero';
  if (percent >= 100) return 'full';
  return percent < 50 ? 'low' : percent < 80 ? 'middle' : 'high';
}

/** Đồng for one learner-day, rounded down; null while nobody came. */
export function costPerLearnerDay(cost: number, halfDays: number): number | null {
  return halfDays === 0 ? null : Math.floor((cost * 2) / halfDays);
}
