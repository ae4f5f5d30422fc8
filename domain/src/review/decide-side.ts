import type { CaseEvent } from './case-event.ts';
import type { CaseState } from './case-state.ts';
import type { SideState } from './case-terms.ts';
import { firstProblem, happen, isBlank, refuse } from './outcome.ts';
import type { CaseContext } from './review-context.ts';
import type { Decided } from './review-problem.ts';

/** Records that a household cannot be reviewed; it stays "không rà soát được" until it is found or closed. */
export function sidelineCase(
  state: CaseState,
  side: SideState,
  reason: string,
  { on }: CaseContext,
): Decided<CaseEvent> {
  return (
    firstProblem([
      [isBlank(reason), 'reasonMissing'],
      [state.openObjections.length > 0, 'objectionOpen'],
      [side === 'WITHDRAWN' && state.listing.source === 'currentList', 'withdrawOnlyRequest'],
    ]) ?? happen({ kind: 'case.sidelined', on, state: side, reason })
  );
}

/** The household was found again: it is surveyed (anew). */
export function resumeCase(state: CaseState, reason: string, { on }: CaseContext): Decided<CaseEvent> {
  if (state.stage !== 'SIDELINED') return refuse('caseNotSidelined');
  return isBlank(reason) ? refuse('reasonMissing') : happen({ kind: 'case.resumed', on, reason });
}

/** The side state ends the case in this round, with the reason that the report carries. */
export function closeCase(state: CaseState, reason: string, { on }: CaseContext): Decided<CaseEvent> {
  if (state.stage !== 'SIDELINED' || state.sideState === undefined) return refuse('caseNotSidelined');
  return isBlank(reason)
    ? refuse('reasonMissing')
    : happen({ kind: 'case.closed', on, state: state.sideState, reason });
}
