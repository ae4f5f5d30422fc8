import type { CaseCommand, ListCase } from './case-command.ts';
import type { CaseEvent } from './case-event.ts';
import type { CaseState } from './case-state.ts';
import { answerObjection, openObjection } from './decide-objection.ts';
import { decideRecognition, postCase, voteOnCase } from './decide-posting.ts';
import { endRecognition, registerComplaint, removeCase, reopenCase } from './decide-reopening.ts';
import { closeCase, resumeCase, sidelineCase, visitCase } from './decide-side.ts';
import { acceptSurvey, returnSurvey, screenOut, submitSurvey } from './decide-survey.ts';
import { listCase } from './list-case.ts';
import { firstProblem, refuse } from './outcome.ts';
import type { CaseContext } from './review-context.ts';
import type { Decided, ReviewProblemCode } from './review-problem.ts';

type Step = Exclude<CaseCommand, ListCase>;

/**
 * The case of a household: what a command leads to, or why the procedure forbids it (QĐ 24/2021, TT 07/2021;
 * procedure.md §3-5). Pure: the same state, command and context give the same answer.
 */
export function decideCase(
  state: CaseState | undefined,
  command: CaseCommand,
  context: CaseContext,
): Decided<CaseEvent> {
  if (command.kind === 'case.list') return listCase(state, command, context);
  if (state === undefined) return refuse('caseUnknown');
  const early = stageProblem(state, command);
  if (early !== undefined) return refuse(early);
  return roundProblem(state, command, context) ?? decideStep(state, command, context);
}

function decideStep(state: CaseState, command: Step, context: CaseContext): Decided<CaseEvent> {
  switch (command.kind) {
    case 'case.screenOut':
      return screenOut(state, command.reason, context);
    case 'survey.submit':
      return submitSurvey(state, command, context);
    case 'survey.accept':
      return acceptSurvey(state, context);
    case 'survey.return':
      return returnSurvey(state, command, context);
    case 'case.visit':
      return visitCase(state, command, context);
    case 'case.vote':
      return voteOnCase(state, command.meetingId, context);
    case 'case.post':
      return postCase(state, command.postingId, context);
    case 'objection.open':
      return openObjection(state, command, context);
    case 'objection.answer':
      return answerObjection(state, command, context);
    case 'case.sideline':
      return sidelineCase(state, command.state, command.reason, context);
    case 'case.resume':
      return resumeCase(state, command.reason, context);
    case 'case.close':
      return closeCase(state, command.reason, context);
    case 'case.decide':
      return decideRecognition(state, command.decisionId, context);
    case 'case.remove':
      return removeCase(state, command.decisionId, context);
    case 'case.reopen':
      return reopenCase(state, command, context);
    case 'recognition.end':
      return endRecognition(state, command, context);
    case 'complaint.register':
      return registerComplaint(state, command, context);
  }
}

/** What may still be asked of a case that has its end. */
const afterItsEnd: readonly Step['kind'][] = ['case.remove', 'case.reopen', 'recognition.end', 'complaint.register'];
/** What a decision asks of its households. */
const byDecision: readonly Step['kind'][] = ['case.decide', 'case.remove', 'recognition.end'];
const whenDecided: readonly Step['kind'][] = ['case.reopen', 'complaint.register'];

/** A decided or closed case is finished until it is reopened; a sidelined one is only visited, found again or closed. */
function stageProblem(state: CaseState, command: Step): ReviewProblemCode | undefined {
  if (afterItsEnd.includes(command.kind)) return undefined;
  if (state.stage === 'DECIDED') return 'caseDecided';
  if (state.stage === 'CLOSED') return 'caseClosed';
  const possible = ['case.visit', 'case.resume', 'case.close'];
  return state.stage === 'SIDELINED' && !possible.includes(command.kind) ? 'caseSidelined' : undefined;
}

/** Who withdraws, or stands on the list twice, leaves it while it is still being made. */
function leavesList({ sideState }: CaseState, command: Step): boolean {
  if (command.kind === 'case.reopen') return sideState === 'DUPLICATE';
  const side = command.kind === 'case.sideline' ? command.state : command.kind === 'case.close' ? sideState : undefined;
  return side === 'WITHDRAWN' || side === 'DUPLICATE';
}

/**
 * Steps fall inside the commune's open round, after its list was closed, in the order of their days; after the decision
 * only a reopened case goes on.
 */
function roundProblem(state: CaseState, command: Step, { on, today, round }: CaseContext) {
  if (round?.opening.roundId !== state.listing.roundId) return refuse('roundNotOpen');
  if (byDecision.includes(command.kind)) return firstProblem([[on < state.lastOn, 'dateBeforePreviousStep']]);
  const { decision, listClosedOn, opening } = round;
  return firstProblem([
    [decision !== undefined && state.reopened === undefined && !whenDecided.includes(command.kind), 'roundDecided'],
    [listClosedOn === undefined && !leavesList(state, command), 'listNotClosed'],
    [on > today, 'dateInFuture'],
    [on < opening.window.from, 'outsideWindow'],
    [on < state.lastOn || on < (listClosedOn ?? on), 'dateBeforePreviousStep'],
  ]);
}
