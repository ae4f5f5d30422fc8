import type { DecidedClass, HouseholdClass } from '../standards/standard.ts';

/** Why a household that is neither poor nor near-poor by a local standard stands there. */
export type BesideNote = 'MIDDLE_LIVING' | 'ON_NATIONAL_LIST';

/** Result of a form by one further standard of the round. */
export interface BesideResult {
  readonly class: HouseholdClass;
  readonly note?: BesideNote;
  readonly b1: number | null;
  readonly b2: number | null;
  /** Row of the decision table, or `keyed`; null while nothing decided. */
  readonly decidedBy: string | null;
  /** Why nothing could be said (a `DecisionProblem` or `LocalProblem`); absent when complete. */
  readonly gap?: string;
}

/** A class by a further standard that may go through meeting, posting and decision. */
export interface BesideClass {
  readonly class: DecidedClass;
  readonly note?: BesideNote;
}

/** By id of the further standard. */
export type BesideResults = Readonly<Record<string, BesideResult>>;
export type BesideClasses = Readonly<Record<string, BesideClass>>;
