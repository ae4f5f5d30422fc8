import { endOf } from '../procedure/duration.ts';
import type { BesideClasses } from '../assessment/beside-result.ts';
import { besideIncomplete, sameBeside, standingBeside } from './beside.ts';
import type { CaseEvent } from './case-event.ts';
import type { CaseState } from './case-state.ts';
import { signedDecision } from './decisions-in-force.ts';
import { meetingPasses } from './meeting-passes.ts';
import { happen, refuse, settingMissing } from './outcome.ts';
import { postingEnd } from './posting-end.ts';
import type { CaseContext } from './review-context.ts';
import type { Decided } from './review-problem.ts';
import { standingClass } from './standing-class.ts';

/** The vote of a meeting which the village has held. */
export function voteOnCase(state: CaseState, meetingId: string, context: CaseContext): Decided<CaseEvent> {
  const { on, rules, round, village } = context;
  const meeting = village?.meetings.find((held) => held.meetingId === meetingId);
  const vote = meeting?.votes.find(({ caseIds }) => caseIds.includes(state.listing.caseId));
  if (meeting?.on !== on || vote === undefined) return refuse('meetingUnknown');
  if (state.meetingId === meetingId) return refuse('votedTwice');
  if (state.stage !== 'ACCEPTED') return refuse('notAccepted');
  const standing = standingClass(state);
  if (standing === undefined || state.survey === undefined) return refuse('assessmentIncomplete');
  if (besideIncomplete(state.survey.assessment, round)) return refuse('besideIncomplete');
  if (rules.minAgreePercent === undefined) return settingMissing('meeting.min_agree_share', on);
  const { tally } = vote;
  const { attendees } = meeting;
  const kind = meetingPasses(tally, attendees, rules.minAgreePercent) ? 'case.agreed' : 'case.votedDown';
  return happen({ kind, on, meetingId, attendees, tally, class: standing, ...asBeside(standingBeside(state, round)) });
}

/** Hangs the agreed result on a list which the village has posted; a corrected list starts the time anew. */
export function postCase(state: CaseState, postingId: string, context: CaseContext): Decided<CaseEvent> {
  const { on, rules, village } = context;
  const posting = village?.postings.find((hung) => hung.postingId === postingId);
  if (posting?.on !== on || !posting.caseIds.includes(state.listing.caseId)) return refuse('postingUnknown');
  if (state.posting?.postingId === postingId) return refuse('alreadyPosted');
  if (state.stage === 'POSTED' && posting.replaces !== state.posting?.postingId) return refuse('alreadyPosted');
  if (state.stage !== 'AGREED' && state.stage !== 'POSTED') return refuse('notAgreed');
  const first = state.posting === undefined;
  const duration = first ? rules.posting : rules.reposting;
  if (duration === undefined) return settingMissing(first ? 'posting.days' : 'repost.days', on);
  const endsOn = endOf(on, duration, rules.holidays);
  return happen({ kind: 'case.posted', on, postingId, days: duration.days, endsOn });
}

/** Recognition: only by the signed decision of the commune, and never before every step stands. */
export function decideRecognition(
  state: CaseState,
  decisionId: string,
  { round, rules }: CaseContext,
): Decided<CaseEvent> {
  const decision = round && signedDecision(round, decisionId);
  if (decision === undefined) return refuse('roundNotDecided');
  if (!decision.caseIds.includes(state.listing.caseId)) return refuse('caseUnknown');
  if (state.stage !== 'POSTED' || state.posting === undefined) return refuse('notPosted');
  if (state.openObjections.length > 0) return refuse('objectionOpen');
  if (decision.on <= postingEnd(state.posting, rules.holidays)) return refuse('postingNotOver');
  const standing = standingClass(state);
  if (standing === undefined || standing !== state.class) return refuse('assessmentIncomplete');
  const beside = standingBeside(state, round);
  if (!sameBeside(beside, state.beside)) return refuse('besideIncomplete');
  return happen({ kind: 'case.decided', on: decision.on, decisionId, class: standing, ...asBeside(beside) });
}

/** Rounds under one standard carry no further classes. */
function asBeside(beside: BesideClasses): { beside?: BesideClasses } {
  return Object.keys(beside).length === 0 ? {} : { beside };
}
