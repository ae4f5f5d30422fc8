import type { VisitCase } from './case-command.ts';
import type { CaseEvent } from './case-event.ts';
import type { CaseState } from './case-state.ts';
import type { SideState } from './case-terms.ts';
import { isRequested } from './list-source.ts';
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
      [side === 'WITHDRAWN' && !isRequested(state.listing.source), 'withdrawOnlyRequest'],
    ]) ?? happen({ kind: 'case.sidelined', on, state: side, reason })
  );
}

const notYetAccepted = ['LISTED', 'SCREENED_OUT', 'SURVEYED', 'RESURVEY', 'SIDELINED'];

/** A visit, whatever it found; it changes nothing but what is known of the household's absence. */
export function visitCase(state: CaseState, visit: VisitCase, { on }: CaseContext): Decided<CaseEvent> {
  const { visitId, visitor, outcome, note } = visit;
  return (
    firstProblem([
      [!notYetAccepted.includes(state.stage), 'surveyAlreadyAccepted'],
      [(state.visits ?? []).some((made) => made.visitId === visitId), 'visitAlreadyRecorded'],
      [outcome !== 'MET' && isBlank(note), 'reasonMissing'],
    ]) ?? happen({ kind: 'case.visited', on, visitId, visitor, outcome, note })
  );
}

/** Away for work: nobody was met on two different days at least (procedure.md §3, side states). */
function visitedAgain({ visits = [] }: CaseState): boolean {
  return new Set(visits.filter(({ outcome }) => outcome !== 'MET').map(({ on }) => on)).size >= 2;
}

/** The household was found again: it is surveyed (anew). */
export function resumeCase(state: CaseState, reason: string, { on }: CaseContext): Decided<CaseEvent> {
  if (state.stage !== 'SIDELINED') return refuse('caseNotSidelined');
  return isBlank(reason) ? refuse('reasonMissing') : happen({ kind: 'case.resumed', on, reason });
}

/** The side state ends the case in this round, with the reason that the report carries. */
export function closeCase(state: CaseState, reason: string, { on }: CaseContext): Decided<CaseEvent> {
  if (state.stage !== 'SIDELINED' || state.sideState === undefined) return refuse('caseNotSidelined');
  if (state.sideState === 'ABSENT' && !visitedAgain(state)) return refuse('visitAgainFirst');
  return isBlank(reason)
    ? refuse('reasonMissing')
    : happen({ kind: 'case.closed', on, state: state.sideState, reason });
}
