import { sql } from 'kysely';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { Holiday } from '@ra-soat/domain/procedure/holiday.ts';
import { calendarOfAnnualRound } from '@ra-soat/domain/procedure/round-calendar.ts';
import { settingOn } from '@ra-soat/domain/procedure/setting-on.ts';
import { shownPostingEnd } from '@ra-soat/domain/review/posting-end.ts';
import type { VillageState } from '@ra-soat/domain/review/village-state.ts';
import type { DecidedClass } from '@ra-soat/domain/standards/standard.ts';
import { boardWords } from '@ra-soat/domain/words/board.vi.ts';
import type { z } from 'zod';
import type { Tx } from '../platform/database.ts';
import { defineQuery } from '../platform/query.ts';
import { placeRules } from '../platform/place-rules.ts';
import { loadRound } from '../platform/rounds.ts';
import { villageSite } from '../platform/village-site.ts';
import { postingBoard } from './contract.ts';
import type { BesideColumn } from '../platform/case-rows.ts';
import { standardsOf } from '../platform/cases-by.ts';
import { furtherResults } from '../platform/further-results.ts';
import { resultWords } from './result-words.ts';

type Board = z.output<(typeof postingBoard)['output']>;
type Asked = z.output<(typeof postingBoard)['input']>;

/** What the posting recorded besides its lines. */
interface PostingBody {
  readonly postedAt: string;
  readonly postedBy: string;
  readonly places: readonly ('villageHouse' | 'communeOffice')[];
  readonly announced: boolean;
  readonly replaces?: { readonly reason: string };
}

interface ReadyRow {
  household_id: string;
  number: string;
  head: string;
  address: string;
  before_class: DecidedClass;
  class: DecidedClass;
  ever_poor: boolean;
  ever_near_poor: boolean;
  beside: BesideColumn;
}

async function ready(tx: Tx, roundId: string, villageId: string): Promise<Board['ready']> {
  const { rows } = await sql<ReadyRow>`
    select household_id, number, head, address, before_class, class, ever_poor, ever_near_poor, beside from review_case
    where round_id = ${roundId} and village_id = ${villageId} and stage = 'AGREED' order by sort_key, household_id`.execute(
    tx,
  );
  return rows.map((row) => ({
    householdId: row.household_id,
    number: row.number,
    head: row.head,
    address: row.address,
    class: row.class,
    result: resultWords(row),
    beside: furtherResults(row.beside, 'decided'),
  }));
}

interface PostingRow {
  posting_id: string;
  version: number;
  posted_on: string;
  ends_on: string;
  ended_on: string | null;
  hash: string;
  lines: number;
  body: PostingBody;
  replaced: number | null;
  hour: string | null;
  by_name: string | null;
  proof: string | null;
  state: VillageState;
}

/** Every version, with its last day by the days off known now. */
async function postings(
  tx: Tx,
  { roundId, villageId }: Asked,
  holidays: readonly Holiday[],
  today: IsoDate,
): Promise<Board['postings']> {
  const { rows } = await sql<PostingRow>`
    select p.posting_id, p.version, p.posted_on, p.ends_on, p.ended_on, p.hash, p.body, e.hour, e.by_name, e.proof,
           (select old.version from posting old
              where old.posting_id = (p.body -> 'replaces' ->> 'postingId')::uuid) as replaced,
           (select count(*)::integer from posting_line l where l.posting_id = p.posting_id) as lines, r.state
    from posting p left join posting_end e using (posting_id)
    join village_round r on r.round_id = p.round_id and r.village_id = p.village_id
    where p.round_id = ${roundId} and p.village_id = ${villageId} order by p.version`.execute(tx);
  return rows.map((row) => {
    const hung = row.state.postings.find(({ postingId }) => postingId === row.posting_id);
    return postingShown(row, hung ? shownPostingEnd(hung, holidays) : row.ends_on, today);
  });
}

function postingShown(row: PostingRow, endsOn: IsoDate, today: IsoDate): Board['postings'][number] {
  return {
    postingId: row.posting_id,
    version: row.version,
    on: row.posted_on,
    endsOn,
    endedOn: row.ended_on,
    lines: row.lines,
    hash: row.hash,
    running: row.ended_on === null && endsOn >= today,
    postedAt: row.body.postedAt,
    postedBy: row.body.postedBy,
    places: [...row.body.places],
    announced: row.body.announced,
    replaces: row.replaced === null ? null : { version: row.replaced, reason: row.body.replaces?.reason ?? '' },
    end: row.proof === null ? null : { hour: row.hour, by: row.by_name, proof: row.proof },
  };
}

interface ObjectionRow {
  objection_id: string;
  household_id: string;
  head: string;
  received_on: string;
  answer_by: string | null;
  answered_on: string | null;
  upheld: boolean | null;
  kind: 'complaint' | 'feedback';
  content: string;
}

async function objections(tx: Tx, roundId: string, villageId: string): Promise<Board['objections']> {
  const { rows } = await sql<ObjectionRow>`
    select o.objection_id, o.household_id, c.head, o.received_on, o.answer_by, o.answered_on, o.upheld,
           o.body ->> 'kind' as kind, o.body ->> 'content' as content
    from objection o join review_case c using (household_id, round_id)
    where o.round_id = ${roundId} and o.village_id = ${villageId} order by o.received_on, o.objection_id`.execute(tx);
  return rows.map((row) => ({
    objectionId: row.objection_id,
    householdId: row.household_id,
    head: row.head,
    kind: row.kind,
    on: row.received_on,
    answerBy: row.answer_by,
    answeredOn: row.answered_on,
    upheld: row.upheld,
    content: row.content,
  }));
}

/** What may be posted, what hangs, what people objected to; with the days of the law and their source. */
export const postingBoardQuery = defineQuery(postingBoard, {
  verb: 'household.read',
  site: ({ villageId }, { tx }) => villageSite(tx, villageId),
  answer: async ({ roundId, villageId }, { tx, clock }) => {
    const round = await loadRound(tx, roundId);
    const village = await tx
      .selectFrom('village')
      .select('name')
      .where('village_id', '=', villageId)
      .executeTakeFirstOrThrow();
    const { overrides, holidays } = await placeRules(tx, round.commune);
    const today = clock.today();
    const setting = settingOn('posting.days', round.state.opening.window.to, overrides);
    const lastSafe = calendarOfAnnualRound(round.year, { overrides, holidays }).find(
      ({ code }) => code === 'lastSafePosting',
    );
    return {
      village: village.name,
      days: setting?.value.days ?? 0,
      dayKind: setting ? boardWords.dayKind[setting.value.unit] : '',
      source: [setting?.source.document, setting?.source.article].filter(Boolean).join(', '),
      lastSafePostingOn: lastSafe?.on ?? round.state.opening.window.to,
      standards: standardsOf(round.state),
      ready: await ready(tx, roundId, villageId),
      postings: await postings(tx, { roundId, villageId }, holidays, today),
      objections: await objections(tx, roundId, villageId),
    };
  },
});
