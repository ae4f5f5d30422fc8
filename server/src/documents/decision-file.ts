import { sql } from 'kysely';
import { showDate, type IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { DecisionList } from '@ra-soat/domain/review/decision-lists.ts';
import type { DecidedClass } from '@ra-soat/domain/standards/standard.ts';
import { decisionFacts, issuingWords, paperFileNames } from '@ra-soat/domain/words/issuing.vi.ts';
import { laterDecisionWords } from '@ra-soat/domain/words/later-decision.vi.ts';
import { askedLists, casesBy, linesBy, type AskedLists } from '../platform/cases-by.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { defineFile, type FileAnswer } from '../platform/query.ts';
import { loadRound, roundSite } from '../platform/rounds.ts';
import { addressLine } from './address-line.ts';
import { decisionPaper as decisionContract } from './contract.ts';
import { decisionFrame, effectOf } from './decision-frame.ts';
import { decisionRow, type DecisionRow as SignedDecision } from './decision-row.ts';
import { laterDecisionModel } from './later-decision-model.ts';
import { onLists } from './on-lists.ts';
import { paperAnswer } from './paper-answer.ts';
import { decisionLists, decisionPaper, type DecisionModel, type DecisionRow } from './papers/decision.ts';
import { laterDecisionPaper } from './papers/later-decision.ts';
import { roundFrame, type RoundFrame } from './round-frame.ts';

interface Line {
  list_kind: DecisionList;
  head: string;
  address: string;
  village: string;
  persons: number;
  class: DecidedClass;
  b1: number | null;
  b2: number | null;
}

type Lists = DecisionModel['lists'];

function shown(line: Omit<Line, 'list_kind'>, kind: DecisionList): DecisionRow {
  const staysNearPoor = kind === 'EXITED_POVERTY' && line.class === 'NEAR_POOR';
  return {
    headName: line.head,
    address: addressLine(line.address, line.village),
    persons: line.persons,
    ...(line.b1 !== null && { b1: line.b1 }),
    ...(line.b2 !== null && { b2: line.b2 }),
    ...(staysNearPoor && { note: decisionFacts.becomesNearPoor }),
  };
}

/** The lists as signed, word by word. */
async function frozenLists(tx: Tx, decisionId: string, { standard, leading }: AskedLists): Promise<Lists> {
  const { rows } = await sql<Line>`
    select list_kind, body ->> 'head' as head, body ->> 'address' as address, body ->> 'village' as village,
           (body ->> 'persons')::integer as persons, body ->> 'class' as class, (body ->> 'b1')::integer as b1,
           (body ->> 'b2')::integer as b2
    from ${linesBy(standard, leading)} l where decision_id = ${decisionId} order by list_kind, position`.execute(tx);
  const on = (kind: DecisionList) => rows.filter((row) => row.list_kind === kind).map((row) => shown(row, kind));
  return {
    POOR: on('POOR'),
    NEAR_POOR: on('NEAR_POOR'),
    EXITED_POVERTY: on('EXITED_POVERTY'),
    EXITED_NEAR_POVERTY: on('EXITED_NEAR_POVERTY'),
  };
}

/** The lists as they would be signed today. */
async function draftLists(tx: Tx, roundId: string, { standard, leading }: AskedLists): Promise<Lists> {
  const { rows } = await sql<Line & { before_class: DecidedClass }>`
    select c.head, c.address, village.name as village, c.persons, c.before_class, c.class, c.b1, c.b2
    from ${casesBy(standard, leading)} c join village using (village_id)
    where c.round_id = ${roundId} and c.stage = 'POSTED' and c.note is distinct from 'ON_NATIONAL_LIST'
    order by village.position, village.name, c.sort_key, c.household_id`.execute(tx);
  return onLists(rows, shown);
}

/** Before the signing: the papers the round itself rests on. */
async function draftGrounds(tx: Tx, roundId: string): Promise<string[]> {
  const { rows } = await sql<{ title: string; number: string; on: IsoDate }>`
    select basis.* from round cross join jsonb_to_recordset(legal_basis) as basis(title text, number text, "on" text)
    where round_id = ${roundId}`.execute(tx);
  return rows.map(({ title, number, on }) => decisionFacts.ground(title, number, showDate(on)));
}

interface Content {
  readonly lists: Lists;
  readonly grounds: readonly string[];
  readonly line: string | undefined;
}

function modelOf(
  frame: RoundFrame,
  { lists, grounds, line }: Content,
  signed: SignedDecision | undefined,
): DecisionModel {
  return {
    ...decisionFrame(frame, signed, { form: 'decision', grounds }),
    year: frame.year,
    ...(line !== undefined && { standardLine: line }),
    communeName: issuingWords.inText(frame.unit),
    lists,
    articles: [effectOf(signed), decisionFacts.carriedOutBy(frame.committee)],
  };
}

async function firstDecision(
  tx: Tx,
  frame: RoundFrame,
  asked: AskedLists,
  signed: SignedDecision | undefined,
  format: 'pdf' | 'docx',
): Promise<FileAnswer> {
  const { roundId } = frame;
  const lists = signed ? await frozenLists(tx, signed.decision_id, asked) : await draftLists(tx, roundId, asked);
  if (decisionLists.every((kind) => lists[kind].length === 0)) {
    throw new Problem('REVIEW_REFUSED', { review: { code: 'roundEmpty' } });
  }
  const grounds = signed?.body.grounds ?? (await draftGrounds(tx, roundId));
  const name = signed ? paperFileNames.decision : paperFileNames.draftDecision;
  const model = modelOf(frame, { lists, grounds, line: asked.line }, signed);
  return paperAnswer(decisionPaper(model), format, name(frame.unit, frame.year));
}

/** Mẫu 02 with its lists, before the signing a draft without a number; or a later decision named by its id. */
export const decisionFile = defineFile(decisionContract, {
  verb: 'paper.print',
  site: ({ roundId }, { tx }) => roundSite(tx, roundId),
  answer: async ({ roundId, decisionId, standard, format }, { tx }) => {
    const frame = await roundFrame(tx, roundId);
    const asked = askedLists((await loadRound(tx, roundId)).state, standard);
    const signed = await decisionRow(tx, decisionId === undefined ? { roundId } : { decisionId });
    if (decisionId !== undefined && signed?.round_id !== roundId) throw new Problem('NOT_FOUND');
    if (!signed || signed.kind === 'annual' || signed.kind === 'regular') {
      return firstDecision(tx, frame, asked, signed, format);
    }
    const model = await laterDecisionModel(tx, frame, signed, asked);
    const name = laterDecisionWords.files[signed.kind](signed.number, frame.unit);
    return paperAnswer(laterDecisionPaper(model), format, name);
  },
});
