import { sql } from 'kysely';
import { listsOf, type DecisionList } from '@ra-soat/domain/review/decision-lists.ts';
import type { PostingPlace } from '@ra-soat/domain/review/village-event.ts';
import type { DecidedClass } from '@ra-soat/domain/standards/standard.ts';
import { issuingWords, minutesFacts } from '@ra-soat/domain/words/issuing.vi.ts';
import { postingMinutesWords as words } from '@ra-soat/domain/words/posting-papers.vi.ts';
import { postingPlaceWords } from '@ra-soat/domain/words/procedure.vi.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { defineFile } from '../platform/query.ts';
import { postingMinutesPaper as contract } from './contract.ts';
import { paperAnswer } from './paper-answer.ts';
import { codeOf } from './paper-code.ts';
import { postingMinutesPaper, type PostingMinutesModel } from './papers/posting-minutes.ts';
import { officeWithin, roundFrame, type RoundFrame } from './round-frame.ts';

interface Posting {
  posting_id: string;
  round_id: string;
  commune_id: string;
  village_id: string;
  village: string;
  version: number;
  posted_on: string;
  ends_on: string;
  hash: string;
  body: {
    places: readonly PostingPlace[];
    postedAt?: string;
    announced?: boolean;
    postedBy: string;
    complaintsTo: string;
    telephone?: string;
  };
  ended_on: string | null;
  hour: string | null;
  by_name: string | null;
  proof: string | null;
  lines: readonly { before_class: DecidedClass; class: DecidedClass }[];
  complaints: number;
  feedback: number;
}

async function postingRow(tx: Tx, postingId: string): Promise<Posting> {
  const { rows } = await sql<Posting>`
    select p.posting_id, p.round_id, p.commune_id, p.village_id, village.name as village, version, posted_on, ends_on,
           hash, p.body, e.on_date as ended_on, e.hour, e.by_name, e.proof,
           (select coalesce(jsonb_agg(jsonb_build_object('before_class', c.before_class, 'class', l.class)), '[]')
            from posting_line l join review_case c on c.household_id = l.household_id and c.round_id = l.round_id
            where l.posting_id = p.posting_id) as lines,
           count(o.objection_id) filter (where o.body ->> 'kind' = 'complaint')::integer as complaints,
           count(o.objection_id) filter (where o.body ->> 'kind' = 'feedback')::integer as feedback
    from posting p join village using (village_id)
    left join posting_end e on e.posting_id = p.posting_id
    left join posting_line l on l.posting_id = p.posting_id
    left join objection o on o.household_id = l.household_id and o.round_id = p.round_id
      and o.received_on between p.posted_on and coalesce(e.on_date, p.ends_on)
    where p.posting_id = ${postingId}
    group by p.posting_id, village.name, e.posting_id`.execute(tx);
  const [row] = rows;
  if (!row) throw new Problem('NOT_FOUND');
  return row;
}

function counts({ lines }: Posting): Record<DecisionList, number> {
  const on = (kind: DecisionList) =>
    lines.filter((line) => listsOf(line.before_class, line.class).includes(kind)).length;
  return {
    POOR: on('POOR'),
    NEAR_POOR: on('NEAR_POOR'),
    EXITED_POVERTY: on('EXITED_POVERTY'),
    EXITED_NEAR_POVERTY: on('EXITED_NEAR_POVERTY'),
  };
}

function modelOf(frame: RoundFrame, posting: Posting, of: 'start' | 'end', on: string): PostingMinutesModel {
  const { body } = posting;
  const hour = of === 'start' ? body.postedAt : posting.hour;
  return {
    of,
    office: officeWithin(frame, issuingWords.steeringHead(frame.committee), on),
    year: frame.year,
    village: issuingWords.villageOf(posting.village, frame.unit),
    committee: frame.committee,
    hour: hour ? minutesFacts.clock(hour) : '',
    on,
    from: posting.posted_on,
    to: posting.ends_on,
    places: body.places.map((place) => postingPlaceWords[place]),
    announced: body.announced ?? false,
    version: posting.version,
    hash: posting.hash,
    counts: counts(posting),
    households: posting.lines.length,
    complaints: { where: body.complaintsTo, ...(body.telephone && { telephone: body.telephone }) },
    received: { complaint: posting.complaints, feedback: posting.feedback },
    by: (of === 'start' ? body.postedBy : posting.by_name) ?? '',
    proof: posting.proof ?? '',
    stamp: { form: words.form, code: codeOf('BBNY', posting.posting_id), sample: frame.sample, madeOn: on },
  };
}

/** The minutes that a list was put up, or taken down after its time. */
export const postingMinutesFile = defineFile(contract, {
  verb: 'paper.print',
  site: async ({ postingId }, { tx }) => {
    const { commune_id, village_id } = await postingRow(tx, postingId);
    return { place: commune_id, village: village_id };
  },
  answer: async ({ postingId, of, format }, { tx }) => {
    const posting = await postingRow(tx, postingId);
    const on = of === 'start' ? posting.posted_on : posting.ended_on;
    if (on === null) throw new Problem('POSTING_NOT_ENDED');
    const frame = await roundFrame(tx, posting.round_id);
    const paper = postingMinutesPaper(modelOf(frame, posting, of, on));
    return paperAnswer(paper, format, words.files[of](posting.village, posting.version, frame.year));
  },
});
