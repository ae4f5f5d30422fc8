import { incomeMonths } from '@ra-soat/domain/income/income-sheet.ts';
import { incomeLimits } from '@ra-soat/domain/income/judge-income.ts';
import { showDate, type IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { Source } from '@ra-soat/domain/kernel/source.ts';
import { settingOn } from '@ra-soat/domain/procedure/setting-on.ts';
import { incomePaperWords as words } from '@ra-soat/domain/words/income-papers.vi.ts';
import { decisionFacts, issuingWords } from '@ra-soat/domain/words/issuing.vi.ts';
import type { Tx } from '../platform/database.ts';
import { placeRules } from '../platform/place-rules.ts';
import { Problem } from '../platform/problem.ts';
import { defineFile } from '../platform/query.ts';
import { communeFrame, type CommuneFrame } from './commune-frame.ts';
import { incomePaper } from './contract.ts';
import { numberOf } from './decision-frame.ts';
import {
  incomeLines,
  incomePapersSite,
  incomeRoundRow,
  type IncomeLines,
  type IncomeRoundRow,
} from './income-lines.ts';
import type { Paper } from './paper.ts';
import { paperAnswer } from './paper-answer.ts';
import {
  incomeDecisionPaper,
  incomeLetters,
  incomePostedList,
  incomeSheets,
  type IncomePaperModel,
} from './papers/income-papers.ts';
import { communeOffice } from './round-frame.ts';

interface Asked {
  readonly tx: Tx;
  readonly round: IncomeRoundRow;
  readonly frame: CommuneFrame;
  readonly lines: IncomeLines;
}

const monthOf = ({ month, year }: IncomeRoundRow) => `tháng ${String(month)}/${String(year)}`;

function modelOf(
  { round, frame }: Asked,
  of: { readonly form: keyof typeof words.forms; readonly code: string; readonly on: IsoDate; readonly signer: string },
): Omit<IncomePaperModel, 'lines'> {
  return {
    kind: round.kind,
    month: monthOf(round),
    office: communeOffice(frame, of.on),
    committee: issuingWords.committee(frame.unit),
    commune: issuingWords.inText(frame.unit),
    signer: { titles: issuingWords.signers.chairman, ...(of.signer && { name: of.signer }) },
    stamp: {
      form: words.forms[of.form],
      code: `${of.code}-${round.round_id.slice(0, 8).toUpperCase()}`,
      ...{ sample: frame.sample, madeOn: of.on },
    },
  };
}

function sheets(asked: Asked): Paper {
  const { round, lines } = asked;
  const model = modelOf(asked, { form: 'sheet', code: 'TN', on: round.opened_on, signer: '' });
  return incomeSheets({ ...model, lines: lines.now }, incomeMonths(round.from_on));
}

function posted(asked: Asked): Paper {
  const { hung, posting } = asked.lines;
  if (!posting) throw new Problem('REVIEW_REFUSED', { review: { code: 'notPosted' } });
  const model = modelOf(asked, { form: 'posted', code: 'NY', on: posting.on, signer: '' });
  return incomePostedList({ ...model, lines: hung }, { from: posting.on, to: posting.endsOn });
}

/** The documents behind the line and the days of the round, each once. */
async function grounds({ tx, round }: Asked): Promise<string[]> {
  const { overrides } = await placeRules(tx, round.commune_id);
  const sources: (Source | undefined)[] = [
    settingOn('mstb.total', round.from_on, overrides)?.source,
    incomeLimits({ kind: round.kind, standard: round.standard_id, area: round.area_type })?.source,
  ];
  const documents = new Set(sources.flatMap((source) => (source ? [source.document] : [])));
  return [...documents].map((document) => words.decision.basis(document));
}

async function decided(asked: Asked): Promise<Paper> {
  const { round, frame, lines } = asked;
  const { decision } = round;
  if (!decision) throw new Problem('REVIEW_REFUSED', { review: { code: 'roundNotDecided' } });
  const { number, on, effectiveOn, validTo, signer } = decision;
  const model = modelOf(asked, { form: 'decision', code: 'QĐ', on, signer });
  const effect = effectiveOn === on ? decisionFacts.effectOnSigning : decisionFacts.effect(showDate(effectiveOn));
  return incomeDecisionPaper({
    ...model,
    lines: lines.now,
    validTo,
    decision: {
      office: model.office,
      ...numberOf({ number }),
      issuer: issuingWords.chairman(frame.unit),
      bases: await grounds(asked),
      signer: model.signer,
      recipients: decisionFacts.recipients(frame.superior),
      stamp: model.stamp,
    },
    articles: [effect, words.decision.carriedOutBy],
  });
}

function letters(asked: Asked): Paper {
  const { decision } = asked.round;
  const refused = asked.lines.now.filter(({ letter }) => letter);
  if (!decision) throw new Problem('REVIEW_REFUSED', { review: { code: 'roundNotDecided' } });
  if (refused.length === 0) throw new Problem('NOT_FOUND');
  const model = modelOf(asked, { form: 'letter', code: 'TL', on: decision.on, signer: decision.signer });
  return incomeLetters({ ...model, lines: refused });
}

const papers = { sheets, posted, decision: decided, letters } as const;

/** One of the papers of a round of computed income. */
export const incomePaperFile = defineFile(incomePaper, {
  verb: 'paper.print',
  site: ({ roundId }, { tx }) => incomePapersSite(tx, roundId),
  answer: async ({ roundId, paper, format }, { tx }) => {
    const round = await incomeRoundRow(tx, roundId);
    const frame = await communeFrame(tx, round.commune_id);
    const made = await papers[paper]({ tx, round, frame, lines: await incomeLines(tx, roundId) });
    return paperAnswer(made, format, words.files[paper](frame.unit, monthOf(round)));
  },
});
