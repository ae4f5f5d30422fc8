import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { decisionFacts, issuingWords, type paperForms } from '@ra-soat/domain/words/issuing.vi.ts';
import { signerOf, type DecisionRow } from './decision-row.ts';
import type { DecisionFrame } from './papers/decision-body.ts';
import { communeOffice, stampOf, type RoundFrame } from './round-frame.ts';

const NUMBER = /^0*(\d+)\/(.+)$/u;

/** "12/QĐ-UBND" as a number and a symbol, or as it was signed; without one of a draft. */
export function numberOf(
  signed: Pick<DecisionRow, 'number'> | undefined,
): Pick<DecisionFrame, 'number' | 'symbol' | 'numberText'> {
  if (!signed) return { symbol: '', numberText: decisionFacts.draft };
  const [, number, symbol] = NUMBER.exec(signed.number) ?? [];
  if (number === undefined || symbol === undefined) return { symbol: '', numberText: `Số: ${signed.number}` };
  return { number: Number(number), symbol };
}

/** The article that says from when the decision holds. */
export function effectOf(signed: DecisionRow | undefined): string {
  if (!signed || signed.effective_on === signed.decided_on) return decisionFacts.effectOnSigning;
  return decisionFacts.effect(showDate(signed.effective_on));
}

interface Content {
  readonly form: keyof typeof paperForms;
  readonly grounds: readonly string[];
}

/** Head, number, grounds, signature of a decision; without one of a draft. */
export function decisionFrame(
  frame: RoundFrame,
  signed: DecisionRow | undefined,
  { form, grounds }: Content,
): DecisionFrame {
  const on = signed?.decided_on ?? frame.listClosedOn ?? frame.openedOn;
  return {
    office: communeOffice(frame, signed?.decided_on),
    ...numberOf(signed),
    issuer: issuingWords.chairman(frame.unit),
    bases: grounds,
    signer: signed ? signerOf(signed.body) : { titles: issuingWords.signers.chairman },
    recipients: decisionFacts.recipients(frame.superior),
    stamp: stampOf(frame, form, { code: 'QĐ', id: signed?.decision_id ?? frame.roundId, on }),
  };
}
