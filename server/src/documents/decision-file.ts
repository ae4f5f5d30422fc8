import { decisionFacts, issuingWords, paperFileNames } from '@ra-soat/domain/words/issuing.vi.ts';
import { laterDecisionWords } from '@ra-soat/domain/words/later-decision.vi.ts';
import { askedLists, type AskedLists } from '../platform/cases-by.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { defineFile, type FileAnswer } from '../platform/query.ts';
import { loadRound, roundSite } from '../platform/rounds.ts';
import { decisionPaper as decisionContract } from './contract.ts';
import { decisionFrame, effectOf } from './decision-frame.ts';
import { draftLists, frozenLists, roundGrounds, type Lists } from './decision-lists-of.ts';
import { decisionRow, type DecisionRow as SignedDecision } from './decision-row.ts';
import { laterDecisionModel } from './later-decision-model.ts';
import { paperAnswer } from './paper-answer.ts';
import { decisionLists, decisionPaper, type DecisionModel } from './papers/decision.ts';
import { laterDecisionPaper } from './papers/later-decision.ts';
import { roundFrame, type RoundFrame } from './round-frame.ts';

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
  const grounds = signed?.body.grounds ?? (await roundGrounds(tx, roundId, decisionFacts.ground));
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
