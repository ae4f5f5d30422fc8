import { sql } from 'kysely';
import type { PostingPlace } from '@ra-soat/domain/review/village-event.ts';
import { settingOn } from '@ra-soat/domain/procedure/setting-on.ts';
import type { DecidedClass } from '@ra-soat/domain/standards/standard.ts';
import { issuingWords, paperFileNames } from '@ra-soat/domain/words/issuing.vi.ts';
import { postingPlaceWords } from '@ra-soat/domain/words/procedure.vi.ts';
import type { Site } from '../platform/access.ts';
import { askedLists, type AskedLists } from '../platform/cases-by.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { defineFile } from '../platform/query.ts';
import { loadRound, settingsOf } from '../platform/rounds.ts';
import { postedListPaper as postedListContract } from './contract.ts';
import { onLists } from './on-lists.ts';
import { paperAnswer } from './paper-answer.ts';
import type { Paper } from './paper.ts';
import { postedListPaper, type PostedRow } from './papers/posted-list.ts';
import { officeWithin, roundFrame, stampOf, type RoundFrame } from './round-frame.ts';

interface Posting {
  posting_id: string;
  round_id: string;
  village_id: string;
  commune_id: string;
  village: string;
  version: number;
  posted_on: string;
  ends_on: string;
  /** The facts of `list.post`. */
  body: { places: readonly PostingPlace[]; postedBy: string; complaintsTo: string; telephone?: string };
}

interface Line {
  head: string;
  address: string;
  before_class: DecidedClass;
  class: DecidedClass;
  b1: number | null;
  b2: number | null;
}

async function postingRow(tx: Tx, postingId: string): Promise<Posting> {
  const { rows } = await sql<Posting>`
    select posting_id, round_id, village_id, p.commune_id, village.name as village, version, posted_on, ends_on, body
    from posting p join village using (village_id) where posting_id = ${postingId}`.execute(tx);
  const [row] = rows;
  if (!row) throw new Problem('NOT_FOUND');
  return row;
}

/** The same frozen lines by a further standard, as they were posted. */
async function furtherLines(tx: Tx, postingId: string, standard: string): Promise<Line[]> {
  const { rows } = await sql<Line>`
    select l.head, l.address, coalesce(said ->> 'before', 'NON_POOR') as before_class, said ->> 'class' as class, r.b1, r.b2
    from posting_line l
    cross join lateral jsonb_array_elements(case jsonb_typeof(l.beside) when 'array' then l.beside else '[]' end) said
    left join case_result r on r.household_id = l.household_id and r.round_id = l.round_id and r.layer = 'posted'
      and r.standard_id = ${standard} and r.explanation ->> 'postingId' = ${postingId}
    where l.posting_id = ${postingId} and said ->> 'standard' = ${standard}
      and said ->> 'note' is distinct from 'ON_NATIONAL_LIST' order by l.position`.execute(tx);
  return rows;
}

/** The frozen lines; the scores are those of the layer which this very posting made. */
async function linesOf(tx: Tx, postingId: string, { standard, leading }: AskedLists): Promise<Line[]> {
  if (standard !== leading) return furtherLines(tx, postingId, standard);
  const { rows } = await sql<Line>`
    select l.head, l.address, c.before_class, l.class, r.b1, r.b2
    from posting_line l
    join review_case c on c.household_id = l.household_id and c.round_id = l.round_id
    left join case_result r on r.household_id = l.household_id and r.round_id = l.round_id and r.layer = 'posted'
      and r.standard_id = ${leading}
      and r.explanation ->> 'postingId' = ${postingId}
    where l.posting_id = ${postingId} order by l.position`.execute(tx);
  return rows;
}

function shown({ head, address, b1, b2 }: Line, village: string): PostedRow {
  return {
    headName: head,
    address: address === '' ? village : address,
    ...(b1 !== null && { b1 }),
    ...(b2 !== null && { b2 }),
  };
}

async function postingSite(tx: Tx, postingId: string): Promise<Site> {
  const { commune_id, village_id } = await postingRow(tx, postingId);
  return { place: commune_id, village: village_id };
}

/** The list of one posting as it hangs; a round of several standards hangs one by each. */
export async function postedListOf(tx: Tx, frame: RoundFrame, postingId: string, standard?: string): Promise<Paper> {
  const { village, version, posted_on: from, ends_on: to, body } = await postingRow(tx, postingId);
  const asked = askedLists((await loadRound(tx, frame.roundId)).state, standard);
  const settings = await settingsOf(tx, frame.commune);
  return postedListPaper({
    office: officeWithin(frame, issuingWords.steeringHead(frame.committee), from),
    year: frame.year,
    ...(asked.line !== undefined && { standardLine: asked.line }),
    village: issuingWords.villageOf(village, frame.unit),
    version,
    lists: onLists(await linesOf(tx, postingId, asked), (line) => shown(line, village)),
    from,
    to,
    places: body.places.map((place) => postingPlaceWords[place]),
    complaints: { where: body.complaintsTo, until: to, ...(body.telephone && { telephone: body.telephone }) },
    signer: { titles: issuingWords.signers.steering, name: body.postedBy },
    showScores: settingOn('posting.show_scores', from, settings)?.value ?? false,
    stamp: stampOf(frame, 'postedList', { code: `NY${version}`, id: postingId, on: from }),
  });
}

/** The list as it hangs: name, address and result; scores only where a setting of the place asks for them. */
export const postedListFile = defineFile(postedListContract, {
  verb: 'paper.print',
  site: ({ postingId }, { tx }) => postingSite(tx, postingId),
  answer: async ({ postingId, standard, format }, { tx }) => {
    const { round_id, village, version } = await postingRow(tx, postingId);
    const frame = await roundFrame(tx, round_id);
    const paper = await postedListOf(tx, frame, postingId, standard);
    return paperAnswer(paper, format, paperFileNames.postedList(village, version, frame.year));
  },
});
