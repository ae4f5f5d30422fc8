import type { z } from 'zod';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { movedSteps } from '@ra-soat/domain/procedure/check-plan.ts';
import {
  planRoundKinds,
  type PlannedStep,
  type PlanRoundKind,
  type PlanStepCode,
} from '@ra-soat/domain/procedure/plan.ts';
import type { planPage } from '@ra-soat/server/plans/contract.ts';

export type PlanPageAnswer = z.output<typeof planPage.output>;

/** A step while its days are being typed. */
export interface StepDraft {
  readonly step: PlanStepCode;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/** The months of each monthly kind of round; undefined: the plan does not hold it. */
export type RoundsDraft = Readonly<Partial<Record<PlanRoundKind, readonly number[]>>>;

export function roundsDraft(rounds: PlanPageAnswer['versions'][number]['rounds']): RoundsDraft {
  return Object.fromEntries(rounds.map(({ kind, months }) => [kind, months]));
}

export function roundsOf(draft: RoundsDraft): { kind: PlanRoundKind; months: number[] }[] {
  return planRoundKinds.flatMap((kind) => {
    const months = draft[kind];
    return months === undefined ? [] : [{ kind, months: months.toSorted((one, other) => one - other) }];
  });
}

/** The steps as they are sent; undefined while a day is missing. */
export function completeSteps(steps: readonly StepDraft[]): PlannedStep[] | undefined {
  const complete = steps.flatMap(({ step, from, to }) => (from === null || to === null ? [] : [{ step, from, to }]));
  return complete.length === steps.length ? complete : undefined;
}

/** What a change moves, and the villages that are not through that step. */
export function effectsOf(
  former: readonly PlannedStep[],
  next: readonly PlannedStep[],
  facts: PlanPageAnswer['facts'],
): { step: PlannedStep; villages: readonly string[] }[] {
  return movedSteps(former, next).flatMap((code) => {
    const step = next.find((one) => one.step === code);
    return step ? [{ step, villages: facts.find((fact) => fact.step === code)?.waiting ?? [] }] : [];
  });
}
