import type { IsoDate } from '../kernel/dates.ts';

/** The steps of the annual round that a plan gives days to, in the order in which they follow each other. */
export const planStepCodes = ['list', 'collect', 'meet', 'post', 'consolidate', 'opinion', 'decide'] as const;

export type PlanStepCode = (typeof planStepCodes)[number];

/** First and last day which the plan gives to a step. */
export interface PlannedStep {
  readonly step: PlanStepCode;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Kinds of round that one yearly plan holds. */
export const planRoundKinds = ['annual', 'regular', 'middleLiving', 'lowIncomeWorker'] as const;

export type PlanRoundKind = (typeof planRoundKinds)[number];

/** A kind of round in the plan; `months` (1-12) only for the monthly ones. */
export interface PlannedRound {
  readonly kind: PlanRoundKind;
  readonly months: readonly number[];
}

/** What stands in the way of a plan, with the step or kind of round it is about. */
export type PlanFault =
  | { readonly code: 'windowUnknown' }
  | { readonly code: 'settingUnknown'; readonly step: PlanStepCode }
  | { readonly code: 'stepMissing' | 'stepNotForeseen' | 'endsBeforeStart'; readonly step: PlanStepCode }
  | { readonly code: 'outsideWindow'; readonly step: PlanStepCode; readonly from: IsoDate; readonly to: IsoDate }
  | { readonly code: 'afterLastSafe'; readonly step: PlanStepCode; readonly lastSafe: IsoDate }
  | { readonly code: 'outOfOrder'; readonly step: PlanStepCode; readonly after: PlanStepCode }
  | { readonly code: 'alreadyHappened'; readonly step: PlanStepCode; readonly on: IsoDate }
  | { readonly code: 'monthsMissing' | 'monthlyRuleUnknown'; readonly kind: PlanRoundKind };
