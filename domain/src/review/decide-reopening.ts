import type { EndRecognition, RegisterComplaint, ReopenCase } from './case-command.ts';
import type { CaseEvent } from './case-event.ts';
import type { CaseState } from './case-state.ts';
import { signedDecision } from './decisions-in-force.ts';
import { firstProblem, happen, isBlank, refuse } from './outcome.ts';
import { standingRecognition } from './recognition.ts';
import type { CaseContext } from './review-context.ts';
import type { Decided } from './review-problem.ts';

const reopenable = ['ACCEPTED', 'AGREED', 'POSTED', 'CLOSED'];
const reopenableAfterDecision = ['DECIDED', 'CLOSED', 'SCREENED_OUT'];

/**
 * Back to the survey with a reason and the paper behind it. After the decision its recognition goes on until a new
 * decision amends or revokes it (procedure.md §6).
 */
export function reopenCase(state: CaseState, command: ReopenCase, context: CaseContext): Decided<CaseEvent> {
  const { reason, paper } = command;
  const { on, actor, round } = context;
  const afterDecision = round?.decision !== undefined;
  const finished = afterDecision && state.reopened === undefined;
  const stages = finished ? reopenableAfterDecision : reopenable;
  return (
    firstProblem([
      [!stages.includes(state.stage), 'nothingToReopen'],
      [isBlank(reason), 'reasonMissing'],
      [isBlank(paper), 'paperMissing'],
    ]) ?? happen({ kind: 'case.reopened', on, afterDecision, from: state.stage, by: actor, reason, paper })
  );
}

/** A reopened household that was closed leaves the lists by the amending decision. */
export function removeCase(state: CaseState, decisionId: string, { on, round }: CaseContext): Decided<CaseEvent> {
  const decision = round && signedDecision(round, decisionId);
  if (decision?.kind !== 'decision.amended') return refuse('roundNotDecided');
  return (
    firstProblem([
      [!decision.removedIds.includes(state.listing.caseId), 'caseUnknown'],
      [state.reopened === undefined, 'notReopened'],
      [state.stage !== 'CLOSED', 'casesNotEnded'],
      [state.openObjections.length > 0, 'objectionOpen'],
      [standingRecognition(state.recognitions) === undefined, 'notRecognised'],
    ]) ?? happen({ kind: 'case.removed', on, decisionId })
  );
}

/** The recognition by a revoked decision ends; what stood before it stands again. */
export function endRecognition(state: CaseState, command: EndRecognition, { on }: CaseContext): Decided<CaseEvent> {
  const { decisionId, revokedBy, reason } = command;
  return standingRecognition(state.recognitions)?.decisionId === decisionId
    ? happen({ kind: 'recognition.ended', on, decisionId, revokedBy, reason })
    : refuse('notRecognised');
}

/**
 * A complaint after the decision is a new request or a formal complaint against the decision (Luật Khiếu nại ○): only
 * its reference is kept, and it never opens the case by itself.
 */
export function registerComplaint(
  state: CaseState,
  command: RegisterComplaint,
  { on, round }: CaseContext,
): Decided<CaseEvent> {
  const { reference, route } = command;
  return (
    firstProblem([
      [round?.decision === undefined, 'roundNotDecided'],
      [isBlank(reference), 'paperMissing'],
      [state.lateComplaints.includes(reference), 'complaintAlreadyRegistered'],
    ]) ?? happen({ kind: 'complaint.registered', on, reference, route })
  );
}
