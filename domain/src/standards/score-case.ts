import type { AreaType, HouseholdClass, SubClass } from './standard.ts';

/** One example of a standard: scores, and what its decision table must say. */
export interface ScoreCase {
  readonly name: string;
  readonly area: AreaType;
  readonly b1: number | null;
  readonly b2: number | null;
  readonly class: HouseholdClass;
  readonly subclass: SubClass | null;
  readonly decidedBy: string | null;
}
