import type { IsoDate } from '../kernel/dates.ts';
import { monthlyRound } from './monthly-rounds.ts';
import { planStepCodes, type PlanFault, type PlannedRound, type PlannedStep, type PlanStepCode } from './plan.ts';
import { reviewRulesOn } from './review-rules.ts';
import { annualWindowOf, type CalendarPlace } from './round-calendar.ts';
import { safeDaysOf, type SafeDays } from './safe-days.ts';
import type { YearWindow } from './setting.ts';
import { nationalHolidays } from './national-holidays.ts';

/** What the law of the place says of a year, as a plan needs it; undefined where it is ✘. */
export interface PlanFrame {
  readonly window: YearWindow;
  readonly safe: SafeDays | undefined;
}

export function planFrameOf(year: number, place: CalendarPlace = {}): PlanFrame | undefined {
  const { overrides = [], holidays = nationalHolidays } = place;
  const window = annualWindowOf(year, overrides);
  if (window === undefined) return undefined;
  return { window, safe: safeDaysOf(window.to, reviewRulesOn(window.to, overrides, holidays)) };
}

/** Everything in a plan that contradicts the law of its year and place; empty = it may be signed. */
export function checkPlan(
  year: number,
  plan: { readonly rounds: readonly PlannedRound[]; readonly steps: readonly PlannedStep[] },
  place: CalendarPlace = {},
): readonly PlanFault[] {
  const monthly = plan.rounds.flatMap((round) => checkMonthly(year, round, place));
  if (!plan.rounds.some(({ kind }) => kind === 'annual')) return monthly;
  const frame = planFrameOf(year, place);
  if (frame === undefined) return [...monthly, { code: 'windowUnknown' }];
  const { window, safe } = frame;
  if (safe === undefined) return [...monthly, { code: 'settingUnknown', step: 'post' }];
  return [...monthly, ...checkAnnual(plan.steps, window, safe)];
}

function checkAnnual(steps: readonly PlannedStep[], window: YearWindow, { last }: SafeDays): PlanFault[] {
  const planned = new Map(steps.map((one) => [one.step, one]));
  const faults = planStepCodes.flatMap((step): PlanFault[] => {
    const lastSafe = last[step];
    const own = planned.get(step);
    if (lastSafe === undefined) return own ? [{ code: 'stepNotForeseen', step }] : [];
    return own ? checkStep(own, window, lastSafe) : [{ code: 'stepMissing', step }];
  });
  return [...faults, ...checkOrder(planStepCodes.flatMap((step) => planned.get(step) ?? []))];
}

function checkStep({ step, from, to }: PlannedStep, window: YearWindow, lastSafe: IsoDate): PlanFault[] {
  if (to < from) return [{ code: 'endsBeforeStart', step }];
  if (from < window.from || to > window.to) return [{ code: 'outsideWindow', step, ...window }];
  return to > lastSafe ? [{ code: 'afterLastSafe', step, lastSafe }] : [];
}

/** Villages overlap: a step may begin before the one before it ends, but neither begin nor end before that one does. */
function checkOrder(steps: readonly PlannedStep[]): PlanFault[] {
  return steps.flatMap((one, at): PlanFault[] => {
    const before = steps[at - 1];
    if (before === undefined || (one.from >= before.from && one.to >= before.to)) return [];
    return [{ code: 'outOfOrder', step: one.step, after: before.step }];
  });
}

/** A monthly round starts on a day of the month which the law names; its length must be known. */
function checkMonthly(year: number, { kind, months }: PlannedRound, place: CalendarPlace): PlanFault[] {
  if (kind === 'annual') return [];
  if (months.length === 0) return [{ code: 'monthsMissing', kind }];
  const known = months.every((month) => monthlyRound(year, kind, month, place));
  return known ? [] : [{ code: 'monthlyRuleUnknown', kind }];
}

/** Which steps of the annual round have begun and which are over, with their day; absent = not yet. */
export type StepFacts = Readonly<Partial<Record<PlanStepCode, { readonly begun: IsoDate; readonly done?: IsoDate }>>>;

/** Steps whose days a change moves, in order. */
export function movedSteps(former: readonly PlannedStep[], next: readonly PlannedStep[]): readonly PlanStepCode[] {
  return planStepCodes.filter((step) => {
    const one = former.find((planned) => planned.step === step);
    const other = next.find((planned) => planned.step === step);
    return one?.from !== other?.from || one?.to !== other?.to;
  });
}

/** A plan changes only what has not happened: no day of a step that is over, not the first day of one that has begun. */
export function checkPlanChange(
  former: readonly PlannedStep[],
  next: readonly PlannedStep[],
  facts: StepFacts,
): readonly PlanFault[] {
  return movedSteps(former, next).flatMap((step): PlanFault[] => {
    const fact = facts[step];
    if (fact === undefined) return [];
    const one = former.find((planned) => planned.step === step);
    const other = next.find((planned) => planned.step === step);
    if (fact.done === undefined && one?.from === other?.from) return [];
    return [{ code: 'alreadyHappened', step, on: fact.done ?? fact.begun }];
  });
}
