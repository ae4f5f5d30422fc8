import type { z } from 'zod';
import type { meetingCandidates, meetingHold } from '@ra-soat/server/meetings/contract.ts';
import { meetingWords } from '../words/meetings.vi.ts';
import { parseTime } from '../ui/parse-time.ts';
import { tallyOf, untypedTally, verdictOf, type TypedTally } from './tally.ts';

export type Candidates = z.output<typeof meetingCandidates.output>;
export type Candidate = Candidates['candidates'][number];
export type MeetingBody = z.input<typeof meetingHold.input>;
export type Way = 'joint' | 'single' | 'later';

/** What a household comes to the meeting with: how it is voted on, its hands, what was said of it. */
export interface HouseholdVote {
  readonly way: Way;
  readonly tally: TypedTally;
  readonly opinion: string;
}

/** An earlier evening of the same meeting. */
export interface Sitting {
  readonly on: string | null;
  readonly startsAt: string;
  readonly endsAt: string;
}

/** A meeting as it is typed; times as text, households by id. */
export interface MeetingDraft {
  readonly on: string | null;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly venue: string;
  /** Part of the village; empty: all of it. */
  readonly area: string;
  readonly earlierSittings: readonly Sitting[];
  readonly form: MeetingBody['form'];
  readonly formReason: string;
  readonly chair: string;
  readonly secretary: string;
  readonly invitation: { readonly number: string; readonly on: string | null };
  readonly frontPresent: boolean;
  readonly frontName: string;
  readonly present: readonly { readonly role: string; readonly name: string }[];
  readonly householdsAttending: number;
  readonly attendees: number;
  readonly discussion: string;
  readonly joint: TypedTally;
  readonly votes: Readonly<Record<string, HouseholdVote>>;
}

export type Lack = keyof typeof meetingWords.lack;

export function blankMeeting(today: string, attendees: number): MeetingDraft {
  return {
    on: today,
    startsAt: '19:00',
    endsAt: '21:00',
    venue: '',
    area: '',
    earlierSittings: [],
    form: 'inPerson',
    formReason: '',
    chair: '',
    secretary: '',
    invitation: { number: '', on: null },
    frontPresent: true,
    frontName: '',
    present: meetingWords.roles.map((role) => ({ role, name: '' })),
    householdsAttending: attendees,
    attendees,
    discussion: '',
    joint: untypedTally,
    votes: {},
  };
}

/** The vote of a household; unchanged ones go together unless somebody says otherwise. */
export function voteOf({ votes }: Pick<MeetingDraft, 'votes'>, { householdId, unchanged }: Candidate): HouseholdVote {
  return votes[householdId] ?? { way: unchanged ? 'joint' : 'single', tally: untypedTally, opinion: '' };
}

export function votedBy(draft: MeetingDraft, candidates: readonly Candidate[], way: Way): readonly Candidate[] {
  return candidates.filter((candidate) => voteOf(draft, candidate).way === way);
}

/** The earlier sittings as they are sent; undefined while one of them is not readable or not before the meeting. */
function sittingsOf({ on, earlierSittings }: MeetingDraft) {
  const read = earlierSittings.flatMap((sitting) => {
    const [startsAt, endsAt] = [parseTime(sitting.startsAt), parseTime(sitting.endsAt)];
    const early = sitting.on !== null && on !== null && sitting.on <= on;
    return early && startsAt !== null && endsAt !== null ? [{ on: sitting.on, startsAt, endsAt }] : [];
  });
  return read.length === earlierSittings.length ? read : undefined;
}

/** What is still missing before the meeting can be stored. */
export function lacks(draft: MeetingDraft, candidates: readonly Candidate[]): readonly Lack[] {
  const { on, invitation, attendees, present } = draft;
  const [from, to] = [parseTime(draft.startsAt), parseTime(draft.endsAt)];
  const blank = (text: string) => text.trim() === '';
  const votes = votesOf(draft, candidates);
  const tests: readonly [Lack, boolean][] = [
    ['on', on === null],
    ['times', from === null || to === null],
    ['order', from !== null && to !== null && to <= from],
    ['venue', blank(draft.venue)],
    ['sittings', sittingsOf(draft) === undefined],
    ['formReason', draft.form !== 'inPerson' && blank(draft.formReason)],
    ['invitation', blank(invitation.number) || invitation.on === null || (on !== null && invitation.on > on)],
    ['chair', blank(draft.chair)],
    ['secretary', blank(draft.secretary)],
    ['people', present.some(({ role, name }) => blank(role) && !blank(name))],
    ['attendees', attendees < 1],
    ['votes', votes.length === 0],
    ['sums', votes.some((vote) => verdictOf(vote, attendees, 0).outcome === 'noSum')],
  ];
  return tests.flatMap(([lack, missing]) => (missing ? [lack] : []));
}

function votesOf(draft: MeetingDraft, candidates: readonly Candidate[]) {
  const { jointVote, singleVotes } = votesToSend(draft, candidates);
  return jointVote === undefined ? singleVotes : [jointVote, ...singleVotes];
}

function votesToSend(draft: MeetingDraft, candidates: readonly Candidate[]) {
  const joint = votedBy(draft, candidates, 'joint').map(({ householdId }) => householdId);
  const singleVotes = votedBy(draft, candidates, 'single').map((candidate) => {
    const { tally, opinion } = voteOf(draft, candidate);
    const said = opinion.trim() === '' ? {} : { opinion: opinion.trim() };
    return { households: [candidate.householdId], ...tallyOf(tally, draft.attendees), ...said };
  });
  const jointVote = joint.length === 0 ? undefined : { households: joint, ...tallyOf(draft.joint, draft.attendees) };
  return { jointVote, singleVotes };
}

interface Ids {
  readonly meetingId: string;
  readonly roundId: string;
  readonly villageId: string;
}

/** The whole meeting to send; undefined while something is missing. */
export function completeMeeting(
  draft: MeetingDraft,
  candidates: readonly Candidate[],
  ids: Ids,
): MeetingBody | undefined {
  const [from, to] = [parseTime(draft.startsAt), parseTime(draft.endsAt)];
  const { on, invitation, frontName, formReason } = draft;
  if (on === null || invitation.on === null || from === null || to === null) return undefined;
  if (lacks(draft, candidates).length > 0) return undefined;
  const { jointVote, singleVotes } = votesToSend(draft, candidates);
  const { venue, form, chair, secretary, frontPresent, householdsAttending, attendees, discussion } = draft;
  const area = draft.area.trim();
  const representative = frontPresent && frontName.trim() !== '' ? { representative: frontName.trim() } : {};
  return {
    ...ids,
    ...{ on, startsAt: from, endsAt: to, venue, form, chair, secretary },
    ...(area === '' ? {} : { area }),
    earlierSittings: sittingsOf(draft) ?? [],
    ...(form === 'inPerson' ? {} : { formReason }),
    frontInvitation: { number: invitation.number, on: invitation.on, present: frontPresent, ...representative },
    present: draft.present.filter(({ name }) => name.trim() !== ''),
    ...{ householdsAttending, attendees, discussion },
    ...(jointVote === undefined ? {} : { jointVote }),
    singleVotes,
  };
}
