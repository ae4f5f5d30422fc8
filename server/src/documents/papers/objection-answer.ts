import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { objectionAnswerWords as words } from '@ra-soat/domain/words/objection-answer.vi.ts';
import type { Block, Paper, PaperStamp } from '../paper.ts';
import { officeHead, type Office, type Signer } from './office.ts';

/** The written answer to a complaint or feedback. */
export interface ObjectionAnswerModel {
  readonly office: Office;
  /** Of the letter: "12/TB-BCĐ". */
  readonly number: string;
  readonly kind: 'complaint' | 'feedback';
  /** Empty: nameless, the answer is read out and posted. */
  readonly to: string;
  readonly receivedOn: string;
  readonly household: { readonly head: string; readonly address: string };
  readonly content: string;
  readonly upheld: boolean;
  readonly answer: string;
  readonly signer: Signer;
  readonly stamp: PaperStamp;
}

export function objectionAnswerPaper(model: ObjectionAnswerModel): Paper {
  const text = (content: string): Block => ({ kind: 'text', text: content });
  const { household, kind, upheld } = model;
  return {
    name: words.title(kind),
    stamp: model.stamp,
    sections: [
      {
        orientation: 'portrait',
        blocks: [
          officeHead(model.office, words.number(model.number)),
          { kind: 'title', lines: [words.heading], subject: words.title(kind) },
          { kind: 'text', text: [{ text: words.to }, { text: model.to || words.nameless, strong: true }] },
          text(words.received(kind, showDate(model.receivedOn), household.head, household.address)),
          text(words.content(model.content)),
          text(words.checked),
          { kind: 'text', text: [{ text: words.outcome(upheld), strong: true }] },
          text(words.reason(model.answer)),
          text(upheld ? words.next : words.further),
          { kind: 'sign-off', recipients: [...words.recipients], signatories: [model.signer] },
        ],
      },
    ],
  };
}
