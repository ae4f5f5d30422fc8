import type { IsoDate } from '../kernel/dates.ts';
import type { ReviewRules } from '../procedure/review-rules.ts';
import type { CaseState } from './case-state.ts';
import type { RoundState } from './round-state.ts';
import type { VillageState } from './village-state.ts';

/** What every step needs from outside: nothing here is read from a clock or a session by the rules. */
export interface ReviewContext {
  /** Legal day of the step. */
  readonly on: IsoDate;
  /** Day of entry; no step lies after it. */
  readonly today: IsoDate;
  /** Account that does it. */
  readonly actor: string;
  /** Settings in force on `on` at the commune: `reviewRulesOn`. */
  readonly rules: ReviewRules;
}

export interface CaseContext extends ReviewContext {
  readonly round: RoundState | undefined;
  /** The village with the meeting or posting behind the step; needed for `case.vote` and `case.post`. */
  readonly village?: VillageState;
}

export interface VillageContext extends CaseContext {
  readonly villageId: string;
  /** At least the cases which the command names. */
  readonly cases: ReadonlyMap<string, CaseState>;
}

export interface RoundContext extends ReviewContext {
  /** All cases of the round. */
  readonly cases: readonly CaseState[];
}
