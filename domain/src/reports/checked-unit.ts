import type { DecisionList } from '../review/decision-lists.ts';
import type { Counted, MovementCounts, R1Counts } from './movement-counts.ts';

/** All that is known of one unit at one stage; a check runs where both of its sides are there. */
export interface CheckedUnit {
  readonly unitId: string;
  readonly name: string;
  readonly r1?: R1Counts;
  readonly r2?: MovementCounts;
  readonly r3?: MovementCounts;
  /** Closing of the last annual decision, or of the re-review that replaced it. */
  readonly previousPoor?: Counted;
  readonly previousNearPoor?: Counted;
  /** Households and member rows of the lists. */
  readonly r14?: Counted;
  readonly r15?: Counted;
  /** Households on the lists of the signed decisions; only for the official stage. */
  readonly decisions?: Readonly<Record<DecisionList, number>>;
}
