import { besideUnchanged } from './beside.ts';
import { caseRefusal } from './case-refusal.ts';
import type { CaseState } from './case-state.ts';
import { foldVillage } from './fold-village.ts';
import { tallyAddsUp } from './meeting-passes.ts';
import { firstProblem, happen, isBlank, refuse, type RefusedCommand } from './outcome.ts';
import type { VillageContext } from './review-context.ts';
import type { Decided } from './review-problem.ts';
import type { RoundState } from './round-state.ts';
import type { VillageCommand } from './village-command.ts';
import type { Meeting, MeetingVote, VillageEvent } from './village-event.ts';
import type { VillageState } from './village-state.ts';

type SignMinutes = Extract<VillageCommand, { kind: 'minutes.sign' }>;

/** The village meeting (họp dân) with its votes; households below the share go back to the survey. */
export function holdMeeting(state: VillageState, meeting: Meeting, context: VillageContext): Decided<VillageEvent> {
  const { on, cases } = context;
  const held = { ...meeting, kind: 'meeting.held', on } as const;
  return (
    firstProblem([
      [state.meetings.some(({ meetingId }) => meetingId === meeting.meetingId), 'meetingAlreadyHeld'],
      [meeting.frontInvitedOn === undefined || meeting.frontInvitedOn > on, 'frontNotInvited'],
      [meeting.form !== 'inPerson' && isBlank(meeting.formReason), 'formOfMeetingNeedsReason'],
      [!Number.isInteger(meeting.attendees) || meeting.attendees <= 0, 'nobodyAttended'],
      [meeting.votes.length === 0 || meeting.votes.some(({ caseIds }) => caseIds.length === 0), 'nothingToVote'],
      [hasDouble(meeting.votes.flatMap(({ caseIds }) => caseIds)), 'votedTwice'],
    ]) ??
    tallyProblem(meeting) ??
    caseRefusal(held, cases, { ...context, village: foldVillage(state, held) }) ??
    jointVoteProblem(meeting.votes, context) ??
    happen(held)
  );
}

/** More hands than people, or fewer: names the households of the lines to be counted again. */
function tallyProblem({ votes, attendees }: Meeting): RefusedCommand | undefined {
  const wrong = votes.filter(({ tally }) => !tallyAddsUp(tally, attendees));
  const caseIds = wrong.flatMap((vote) => vote.caseIds);
  return caseIds.length === 0 ? undefined : refuse('votesDoNotAddUp', { caseIds, values: { attendees } });
}

/** A show of hands for several households is only for those whose class stays; the others have a line each. */
function jointVoteProblem(votes: readonly MeetingVote[], { cases, round }: VillageContext): RefusedCommand | undefined {
  const changed = votes
    .filter(({ joint, caseIds }) => joint || caseIds.length > 1)
    .flatMap(({ caseIds }) => caseIds)
    .filter((caseId) => !isUnchanged(cases.get(caseId), round));
  return changed.length === 0 ? undefined : refuse('jointVoteOnlyForUnchanged', { caseIds: changed });
}

/** The class stays by every standard which the round decides. */
export function isUnchanged(state: CaseState | undefined, round: RoundState | undefined): boolean {
  if (state?.survey === undefined || state.survey.assessment.class !== state.listing.before) return false;
  return besideUnchanged(state, round);
}

export function hasDouble(ids: readonly string[]): boolean {
  return new Set(ids).size < ids.length;
}

/** Two copies signed by chair, secretary and representatives of households (Phụ lục V). */
export function signMinutes(state: VillageState, command: SignMinutes, { on }: VillageContext): Decided<VillageEvent> {
  const { meetingId, signers } = command;
  const meeting = state.meetings.find((held) => held.meetingId === meetingId);
  if (meeting === undefined) return refuse('meetingUnknown');
  return (
    firstProblem([
      [meeting.minutesOn !== undefined, 'minutesAlreadySigned'],
      [on < meeting.on, 'dateBeforePreviousStep'],
      [!signers.chair || !signers.secretary || !signers.households, 'minutesSignaturesMissing'],
    ]) ?? happen({ kind: 'minutes.signed', on, meetingId, signers })
  );
}
