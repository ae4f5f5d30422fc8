import { sql } from 'kysely';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { fold } from '@ra-soat/domain/kernel/text.ts';
import type { MeetingForm } from '@ra-soat/domain/review/village-event.ts';
import { movementOf } from '@ra-soat/domain/review/movement.ts';
import type { DecidedClass } from '@ra-soat/domain/standards/standard.ts';
import { issuingWords, minutesFacts, paperFileNames } from '@ra-soat/domain/words/issuing.vi.ts';
import { meetingFormWords } from '@ra-soat/domain/words/procedure.vi.ts';
import { movementWords } from '@ra-soat/domain/words/reports.vi.ts';
import type { Site } from '../platform/access.ts';
import type { BesideColumn } from '../platform/case-rows.ts';
import { furtherResults } from '../platform/further-results.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { defineFile } from '../platform/query.ts';
import { minutesPaper as minutesContract } from './contract.ts';
import { onLists } from './on-lists.ts';
import { paperAnswer } from './paper-answer.ts';
import type { Paper } from './paper.ts';
import { minutesPaper, type Attendant, type MinutesModel, type MinutesVote } from './papers/minutes.ts';
import { officeWithin, roundFrame, stampOf, type RoundFrame } from './round-frame.ts';

/** The facts of `meeting.hold` as stored with the meeting. */
interface Body {
  startsAt: string;
  endsAt: string;
  venue: string;
  area?: string;
  form?: MeetingForm;
  formReason?: string;
  earlierSittings?: readonly { on: string; startsAt: string; endsAt: string }[];
  chair: string;
  secretary: string;
  frontInvitation: { number: string; on: string; present: boolean; representative?: string };
  present: readonly { role: string; name: string }[];
  householdsAttending: number;
  discussion: string;
}

interface Meeting {
  meeting_id: string;
  round_id: string;
  village_id: string;
  commune_id: string;
  village: string;
  held_on: string;
  attendees: number;
  listed: number;
  body: Body;
}

interface Vote {
  head: string;
  joint: boolean;
  agree: number;
  disagree: number;
  abstain: number;
  agreed: boolean;
  before_class: DecidedClass;
  class: DecidedClass;
  ever_poor: boolean;
  ever_near_poor: boolean;
  opinion: string;
  beside: BesideColumn;
}

async function meetingRow(tx: Tx, meetingId: string): Promise<Meeting> {
  const { rows } = await sql<Meeting>`
    select meeting_id, round_id, village_id, m.commune_id, village.name as village, held_on, attendees, body,
           (select count(*)::integer from review_case c where c.round_id = m.round_id and c.village_id = m.village_id) as listed
    from meeting m join village using (village_id) where meeting_id = ${meetingId}`.execute(tx);
  const [row] = rows;
  if (!row) throw new Problem('NOT_FOUND');
  return row;
}

async function votesOf(tx: Tx, meetingId: string): Promise<Vote[]> {
  const { rows } = await sql<Vote>`
    select c.head, v.joint, v.agree, v.disagree, v.abstain, v.agreed, c.before_class, v.class, c.ever_poor,
           c.ever_near_poor, v.opinion, c.beside
    from meeting_vote v join review_case c on c.household_id = v.household_id and c.round_id = v.round_id
    where v.meeting_id = ${meetingId} order by c.sort_key, c.household_id`.execute(tx);
  return rows;
}

function labelOf({ before_class, class: after, ever_poor, ever_near_poor, beside }: Vote): string {
  const standing = { before: before_class, after, everPoor: ever_poor, everNearPoor: ever_near_poor };
  const further = furtherResults(beside, 'decided').map(({ title, result }) => `${title}: ${result}`);
  return [movementWords[movementOf(standing).label], ...further].join('; ');
}

/** One line for the joint show of hands, one for each household voted on singly. */
export function voteLines(votes: readonly Vote[], attendees: number): MinutesVote[] {
  const joint = votes.filter((vote) => vote.joint);
  const line = (subject: string, vote: Vote): MinutesVote => ({
    subject,
    attendees,
    agree: vote.agree,
    disagree: vote.disagree,
    abstain: vote.abstain,
    accepted: vote.agreed,
  });
  const [first] = joint;
  const single = votes.filter((vote) => !vote.joint);
  return [
    ...(first ? [line(minutesFacts.jointVote(joint.length), first)] : []),
    ...single.map((vote) => line(minutesFacts.singleVote(vote.head, labelOf(vote)), vote)),
  ];
}

/** The post under which a person of the minutes is named among those present. */
function postOf(name: string, present: Body['present'], otherwise: string): Attendant {
  return { name, post: present.find((person) => person.name === name)?.role ?? otherwise };
}

function isEnumerator({ role }: { role: string }): boolean {
  return fold(role).includes(fold(minutesFacts.enumerator));
}

function people(frame: RoundFrame, { body }: Meeting) {
  const { present, chair, secretary, frontInvitation: front } = body;
  const rest = present.filter((one) => !isEnumerator(one) && one.name !== chair && one.name !== secretary);
  return {
    chair: postOf(chair, present, minutesFacts.chairPost[frame.area]),
    secretary: postOf(secretary, present, minutesFacts.secretaryPost),
    present: rest.map(({ role, name }) => ({ post: role, name })),
    enumerators: present.filter(isEnumerator).length,
    front: {
      invitation: minutesFacts.invitation(front.number, showDate(front.on)),
      ...(front.present && { present: front.representative ?? minutesFacts.frontCame }),
    },
  };
}

/** What is not the ordinary meeting of a whole village on one evening. */
function howHeld({ area, form = 'inPerson', formReason = '', earlierSittings = [] }: Body): string[] {
  return [
    ...(area === undefined ? [] : [minutesFacts.area(area)]),
    ...(form === 'inPerson' ? [] : [minutesFacts.form(meetingFormWords[form], formReason)]),
    ...earlierSittings.map((sitting, at) =>
      minutesFacts.sitting(at + 1, showDate(sitting.on), sitting.startsAt, sitting.endsAt),
    ),
  ];
}

function modelOf(frame: RoundFrame, meeting: Meeting, votes: readonly Vote[]): MinutesModel {
  const { body, held_on } = meeting;
  const discussed = body.discussion.split('\n').filter((text) => text.trim() !== '');
  return {
    office: officeWithin(frame, issuingWords.villageHead(meeting.village), held_on),
    village: issuingWords.villageOf(meeting.village, frame.unit),
    year: frame.year,
    startedAt: minutesFacts.clock(body.startsAt),
    endedAt: minutesFacts.clock(body.endsAt),
    venue: body.venue,
    ...people(frame, meeting),
    attendees: meeting.attendees,
    households: { attending: body.householdsAttending, listed: meeting.listed },
    presentation: [...howHeld(body), minutesFacts.presentation, ...discussed],
    opinions: votes
      .filter(({ opinion }) => opinion !== '')
      .map(({ head, opinion }) => ({ headName: head, text: opinion })),
    votes: voteLines(votes, meeting.attendees),
    agreed: onLists(
      votes.filter(({ agreed }) => agreed),
      ({ head }) => head,
    ),
    reviewedAgain: votes.filter(({ agreed }) => !agreed).map(({ head }) => head),
    representatives: [],
    copies: 2,
    stamp: stampOf(frame, 'minutes', { code: 'BB', id: meeting.meeting_id, on: held_on }),
  };
}

async function meetingSite(tx: Tx, meetingId: string): Promise<Site> {
  const { commune_id, village_id } = await meetingRow(tx, meetingId);
  return { place: commune_id, village: village_id };
}

/** The minutes of one meeting of a round. */
export async function minutesOf(tx: Tx, frame: RoundFrame, meetingId: string): Promise<Paper> {
  return minutesPaper(modelOf(frame, await meetingRow(tx, meetingId), await votesOf(tx, meetingId)));
}

/** Biên bản họp dân of one meeting. */
export const minutesFile = defineFile(minutesContract, {
  verb: 'paper.print',
  site: ({ meetingId }, { tx }) => meetingSite(tx, meetingId),
  answer: async ({ meetingId, format }, { tx }) => {
    const { round_id, village, held_on } = await meetingRow(tx, meetingId);
    const paper = await minutesOf(tx, await roundFrame(tx, round_id), meetingId);
    return paperAnswer(paper, format, paperFileNames.minutes(village, showDate(held_on)));
  },
});
