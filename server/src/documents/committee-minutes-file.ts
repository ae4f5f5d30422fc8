import { sql } from 'kysely';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { committeeMinutesWords as words } from '@ra-soat/domain/words/committee-minutes.vi.ts';
import { issuingWords, minutesFacts } from '@ra-soat/domain/words/issuing.vi.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { defineFile } from '../platform/query.ts';
import { roundSite } from '../platform/rounds.ts';
import { committeeMinutesPaper as contract } from './contract.ts';
import { paperAnswer } from './paper-answer.ts';
import { dateInWords } from './paper-text.ts';
import type { Block, CellSpec, Paper } from './paper.ts';
import { officeHead } from './papers/office.ts';
import { officeWithin, roundFrame, type RoundFrame } from './round-frame.ts';

interface Meeting {
  meeting_id: string;
  held_on: string;
  body: {
    startsAt: string;
    endsAt: string;
    venue: string;
    chair: string;
    secretary: string;
    present: readonly { role: string; name: string }[];
    discussion: string;
  };
}

interface VillageLine {
  name: string;
  outcome: keyof typeof words.outcome;
  reason: string;
  figures: { listed: number; poorBefore: number; poorNow: number; nearPoorBefore: number; nearPoorNow: number };
}

interface AgainLine {
  head: string;
  village: string;
  reason: string;
}

async function meetingRow(tx: Tx, roundId: string, meetingId: string): Promise<Meeting> {
  const { rows } = await sql<Meeting>`
    select meeting_id, held_on, body from committee_meeting
    where meeting_id = ${meetingId} and round_id = ${roundId}`.execute(tx);
  const [row] = rows;
  if (!row) throw new Problem('NOT_FOUND');
  return row;
}

/** As the committee had them before it: kept with the meeting. */
async function villageLines(tx: Tx, meetingId: string): Promise<VillageLine[]> {
  const { rows } = await sql<VillageLine>`
    select village.name, outcome, reason, figures from committee_village join village using (village_id)
    where meeting_id = ${meetingId} order by village.position, village.name`.execute(tx);
  return rows;
}

async function againLines(tx: Tx, meetingId: string): Promise<AgainLine[]> {
  const { rows } = await sql<AgainLine>`
    select c.head, village.name as village, k.reason from committee_case k
    join review_case c on c.household_id = k.household_id and c.round_id = k.round_id
    join village on village.village_id = k.village_id
    where k.meeting_id = ${meetingId} order by village.position, c.sort_key`.execute(tx);
  return rows;
}

const say = (text: string): Block => ({ kind: 'text', text });
const heading = (text: string): Block => ({
  kind: 'text',
  text: [{ text, strong: true }],
  indent: false,
  keepNext: true,
});
const count = (value: number): CellSpec => ({ text: String(value), align: 'center' });

function compared(villages: readonly VillageLine[]): Block {
  return {
    kind: 'table',
    widths: [10, 45, 17, 17, 17, 17, 17, 40],
    head: [words.columns],
    rows: villages.map(({ name, outcome, reason, figures }, at) => [
      count(at + 1),
      name,
      count(figures.listed),
      count(figures.poorBefore),
      count(figures.poorNow),
      count(figures.nearPoorBefore),
      count(figures.nearPoorNow),
      [words.outcome[outcome], reason].filter((part) => part !== '').join(': '),
    ]),
  };
}

function paperOf(frame: RoundFrame, meeting: Meeting, villages: VillageLine[], again: AgainLine[]): Paper {
  const { body, held_on, meeting_id } = meeting;
  const discussed = body.discussion.split('\n').filter((line) => line.trim() !== '');
  const when = words.when(
    minutesFacts.clock(body.startsAt),
    minutesFacts.clock(body.endsAt),
    dateInWords(held_on),
    body.venue,
  );
  const blocks: Block[] = [
    officeHead(officeWithin(frame, issuingWords.steeringHead(frame.committee), held_on)),
    { kind: 'title', lines: [words.title], subject: words.subject(frame.year) },
    say(when),
    heading(words.people),
    ...[words.chair(body.chair), words.secretary(body.secretary)].map(say),
    ...body.present.map(({ role, name }) => say(words.person(role, name))),
    heading(words.compared),
    compared(villages),
    heading(words.discussion),
    ...discussed.map(say),
    heading(words.again),
    ...(again.length === 0
      ? [say(words.none)]
      : again.map(({ head, village, reason }) => say(words.againLine(head, village, reason)))),
    say(words.note),
    {
      kind: 'sign-off',
      signatories: [
        { ...words.signs.secretary, name: body.secretary },
        { ...words.signs.chair, name: body.chair },
      ],
    },
  ];
  const code = `BCD-${meeting_id.slice(0, 8).toUpperCase()}`;
  return {
    name: words.title,
    stamp: { form: words.form, code, sample: frame.sample, madeOn: held_on },
    sections: [{ orientation: 'portrait', blocks }],
  };
}

/** Biên bản of one meeting of the commune committee. */
export const committeeMinutesFile = defineFile(contract, {
  verb: 'paper.print',
  site: ({ roundId }, { tx }) => roundSite(tx, roundId),
  answer: async ({ roundId, meetingId, format }, { tx }) => {
    const frame = await roundFrame(tx, roundId);
    const meeting = await meetingRow(tx, roundId, meetingId);
    const paper = paperOf(frame, meeting, await villageLines(tx, meetingId), await againLines(tx, meetingId));
    return paperAnswer(paper, format, words.file(showDate(meeting.held_on), frame.unit));
  },
});
