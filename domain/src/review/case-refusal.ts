import { caseCommandsAfter } from './case-commands-after.ts';
import type { CaseState } from './case-state.ts';
import { decideCase } from './decide-case.ts';
import { refuse, type RefusedCommand } from './outcome.ts';
import type { CaseContext } from './review-context.ts';
import type { RoundEvent } from './round-event.ts';
import type { VillageEvent } from './village-event.ts';

/** Whether a household refuses what the event asks of it: the first reason, with all households that give it. */
export function caseRefusal(
  event: VillageEvent | RoundEvent,
  cases: ReadonlyMap<string, CaseState>,
  context: CaseContext,
): RefusedCommand | undefined {
  const refusals = caseCommandsAfter(event).flatMap(({ caseId, command }) => {
    const decided = decideCase(cases.get(caseId), command, context);
    return decided.ok ? [] : [{ caseId, code: decided.problem.code }];
  });
  const [first] = refusals;
  if (first === undefined) return undefined;
  return refuse(first.code, {
    caseIds: refusals.filter(({ code }) => code === first.code).map(({ caseId }) => caseId),
  });
}
