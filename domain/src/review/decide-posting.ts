import { endOf } from '../procedure/duration.ts';
import type { CaseCommand, PostCase } from './case-command.ts';
import type { CaseEvent } from './case-event.ts';
import type { CaseState } from './case-state.ts';
import { meetingPasses, tallyAddsUp } from './meeting-passes.ts';
import { happen, refuse } from './outcome.ts';
import { postingEnd } from './posting-end.ts';
import type { CaseContext } from './review-context.ts';
import type { Decided } from './review-problem.ts';
import { standingClass } from './standing-class.ts';

type Vote = Extract<CaseCommand, { kind: 'case.vote' }>;

/** The village meeting's vote on the household. */
export function voteOnCase(state: CaseState, command: Vote, { on, rules }: CaseContext): Decided<CaseEvent> {
  const { meetingId, attendees, tally } = command;
  if (state.stage !== 'ACCEPTED') return refuse('notAccepted');
  const standing = standingClass(state);
  if (standing === undefined) return refuse('assessmentIncomplete');
  if (rules.minAgreePercent === undefined) return refuse('settingUnknown');
  if (attendees <= 0) return refuse('nobodyAttended');
  if (!tallyAddsUp(tally, attendees)) return refuse('votesDoNotAddUp');
  const kind = meetingPasses(tally, attendees, rules.minAgreePercent) ? 'case.agreed' : 'case.votedDown';
  return happen({ kind, on, meetingId, attendees, tally, class: standing });
}

/** Hangs the agreed result; a corrected list starts the time anew. */
export function postCase(state: CaseState, command: PostCase, { on, rules }: CaseContext): Decided<CaseEvent> {
  const correcting = state.stage === 'POSTED' && command.correction === true;
  if (state.stage === 'POSTED' && !correcting) return refuse('alreadyPosted');
  if (state.stage !== 'AGREED' && !correcting) return refuse('notAgreed');
  const duration = state.posting === undefined ? rules.posting : rules.reposting;
  if (duration === undefined) return refuse('settingUnknown');
  const endsOn = endOf(on, duration, rules.holidays);
  return happen({ kind: 'case.posted', on, postingId: command.postingId, days: duration.days, endsOn });
}

/** Recognition: only by the signed decision of the commune, and never before every step stands. */
export function decideRecognition(
  state: CaseState,
  decisionId: string,
  { round, rules }: CaseContext,
): Decided<CaseEvent> {
  const decision = round?.decision;
  if (decision?.decisionId !== decisionId) return refuse('roundNotDecided');
  if (!decision.caseIds.includes(state.listing.caseId)) return refuse('caseUnknown');
  if (state.stage !== 'POSTED' || state.posting === undefined) return refuse('notPosted');
  if (state.openObjections.length > 0) return refuse('objectionOpen');
  if (decision.on <= postingEnd(state.posting, rules.holidays)) return refuse('postingNotOver');
  const standing = standingClass(state);
  if (standing === undefined || standing !== state.class) return refuse('assessmentIncomplete');
  return happen({ kind: 'case.decided', on: decision.on, decisionId, class: standing });
}
