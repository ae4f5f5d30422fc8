import { decisionWords } from '@ra-soat/domain/words/documents.vi.ts';
import type { Block, PaperStamp, Section, TextBlock } from '../paper.ts';
import { numberLine } from '../paper-text.ts';
import { officeHead, type Office, type Signer } from './office.ts';

/** What every decision of the commune says besides its own content. */
export interface DecisionFrame {
  readonly office: Office;
  readonly number?: number;
  readonly symbol: string;
  /** Stands in the place of the number as it is: one that was signed in another form, or "DỰ THẢO". */
  readonly numberText?: string;
  /** "Chủ tịch Ủy ban nhân dân xã Quảng Khê". */
  readonly issuer: string;
  /** "Căn cứ …": dated texts, loaded, one paragraph each. */
  readonly bases: readonly string[];
  readonly signer: Signer;
  readonly recipients: readonly string[];
  readonly stamp: PaperStamp;
}

export function decisionNumber(frame: DecisionFrame): string {
  return frame.numberText ?? numberLine(frame.number, frame.symbol);
}

function article(number: number, text: string): TextBlock {
  return { kind: 'text', text: [{ text: `Điều ${number}. `, strong: true }, { text }] };
}

function heading(text: string): TextBlock {
  return { kind: 'text', text: [{ text, strong: true }], align: 'center', indent: false };
}

/** The first pages of a decision: head, subject, grounds, articles from Điều 1, sign-off. */
export function decisionBody(frame: DecisionFrame, subject: string, articles: readonly string[]): Section {
  const bases = frame.bases.map((base): Block => ({ kind: 'text', text: [{ text: base, italic: true }] }));
  return {
    orientation: 'portrait',
    blocks: [
      officeHead(frame.office, decisionNumber(frame)),
      { kind: 'title', lines: [decisionWords.title], subject, rule: true },
      { ...heading(frame.issuer.toLocaleUpperCase('vi')), size: 14 },
      ...bases,
      { ...heading(decisionWords.decides), keepNext: true },
      ...articles.map((text, at) => article(at + 1, text)),
      { kind: 'sign-off', recipients: frame.recipients, signatories: [frame.signer] },
    ],
  };
}
