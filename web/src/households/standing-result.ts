import type { HouseholdRound } from './household.ts';

type Result = HouseholdRound['results'][number];

const order = ['computed', 'meeting', 'posted', 'decided'] as const;

/** The one result that stands, the newest version of the highest layer; the others, newest step first, are folded. */
export function standingResult(results: readonly Result[]): {
  readonly stands: Result | undefined;
  readonly others: readonly Result[];
} {
  const [stands, ...others] = results.toSorted(
    (one, other) => order.indexOf(other.layer) - order.indexOf(one.layer) || other.version - one.version,
  );
  return { stands, others };
}
