import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import type { ResultOutcome } from '@ra-soat/domain/review/result-outcome.ts';
import { noticeWords } from '@ra-soat/domain/words/after-decision.vi.ts';
import type { Block, Paper, PaperStamp, Section } from '../paper.ts';
import { officeHead, type Office, type Signer } from './office.ts';

/** What one household is told of its result, with its reason in plain words. */
export interface NoticeModel {
  readonly office: Office;
  readonly year: number;
  readonly headName: string;
  readonly address: string;
  readonly decision: { readonly number: string; readonly on: string };
  /** "Chủ tịch Ủy ban nhân dân xã Quảng Khê" */
  readonly issuer: string;
  /** "Ủy ban nhân dân xã Quảng Khê" */
  readonly committee: string;
  readonly outcome: ResultOutcome;
  readonly reason: string | null;
  readonly signer: Signer;
  readonly stamp: PaperStamp;
}

function section(model: NoticeModel): Section {
  const { year, decision, outcome } = model;
  const text = (content: string): Block => ({ kind: 'text', text: content });
  return {
    orientation: 'portrait',
    code: model.stamp.code,
    blocks: [
      officeHead(model.office),
      { kind: 'title', lines: [noticeWords.title], subject: noticeWords.subject(outcome, year) },
      { kind: 'text', text: [{ text: noticeWords.to }, { text: model.headName, strong: true }] },
      text(noticeWords.address(model.address)),
      text(noticeWords.decision(decision.number, showDate(decision.on), model.issuer, year)),
      { kind: 'text', text: [{ text: noticeWords.outcome(outcome), strong: true }] },
      text(noticeWords.reason(model.reason ?? noticeWords.noReason)),
      ...noticeWords.next(outcome).map(text),
      text(noticeWords.objection(model.committee)),
      { kind: 'sign-off', signatories: [noticeWords.signs.receiver, model.signer] },
    ],
  };
}

/** Notices of many households in one file, each from its page 1; `stamp` is that of the file. */
export function noticePaper(models: readonly NoticeModel[], stamp: PaperStamp): Paper {
  return { name: noticeWords.title, stamp, sections: models.map(section) };
}
