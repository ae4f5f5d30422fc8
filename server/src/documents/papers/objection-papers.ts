import { showDate, type IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import {
  objectionReceiptWords as receipt,
  reverificationWords as words,
} from '@ra-soat/domain/words/posting-papers.vi.ts';
import { orDots } from '../paper-text.ts';
import type { Block, CellSpec, Paper, PaperStamp } from '../paper.ts';
import { officeHead, type Office } from './office.ts';
import { heading, say } from './season.ts';

/** A complaint or feedback of the register, as its papers say it. */
export interface ObjectionModel {
  readonly office: Office;
  readonly committee: string;
  readonly year: number;
  readonly number: number;
  readonly kind: 'complaint' | 'feedback';
  /** "Không nêu tên" where nameless. */
  readonly from: string;
  readonly channel: string;
  readonly head: string;
  readonly address: string;
  readonly content: string;
  readonly receivedOn: IsoDate;
  readonly answerBy: IsoDate | null;
  readonly stamp: PaperStamp;
}

function receiptRows(model: ObjectionModel): [string, string][] {
  const { rows } = receipt;
  return [
    [rows.number, `${model.number}/${model.year}`],
    [rows.from, model.from],
    [rows.about, `${model.head}, ${model.address}`],
    [rows.channel, model.channel],
    [rows.content, model.content],
    [rows.answerBy, model.answerBy === null ? receipt.noDay : showDate(model.answerBy)],
  ];
}

/** Phiếu tiếp nhận: what the person takes home. */
export function objectionReceiptPaper(model: ObjectionModel): Paper {
  return {
    name: receipt.title,
    stamp: model.stamp,
    sections: [
      {
        orientation: 'portrait',
        blocks: [
          officeHead(model.office),
          { kind: 'title', lines: [receipt.title], subject: receipt.subject(model.kind) },
          say(receipt.received(model.committee, showDate(model.receivedOn))),
          { kind: 'table', widths: [50, 115], head: [], rows: receiptRows(model), size: 13 },
          { kind: 'text', text: [{ text: receipt.note, italic: true }] },
          { kind: 'sign-off', signatories: [receipt.signs.sender, receipt.signs.receiver] },
        ],
      },
    ],
  };
}

/** One result of the household, in words; empty: to be written by hand. */
export interface CheckedResult {
  readonly on: string;
  readonly b1: string;
  readonly b2: string;
  readonly class: string;
}

export interface ReverificationModel extends ObjectionModel {
  readonly answer: string;
  readonly enumerator: string;
  readonly posted: CheckedResult;
  readonly again: CheckedResult;
}

const center = (text: string): CellSpec => ({ text, align: 'center' });
const fact = (label: string, value: string): Block => ({
  kind: 'text',
  text: [{ text: `${label}: ` }, { text: value, strong: true }],
  indent: false,
});

/** A line for the pen, as long as the text is wide. */
const dots: Block = { kind: 'text', text: orDots(undefined, 120), indent: false };

/** Biên bản phúc tra of one household: what hung, what was found again. */
export function reverificationPaper(model: ReverificationModel): Paper {
  const { posted, again, answerBy } = model;
  const keys = ['on', 'b1', 'b2', 'class'] as const;
  return {
    name: words.title,
    stamp: model.stamp,
    sections: [
      {
        orientation: 'portrait',
        blocks: [
          officeHead(model.office),
          { kind: 'title', lines: [words.title], subject: words.subject(model.year), rule: true },
          say(words.because(model.kind, model.number, showDate(model.receivedOn))),
          fact(words.head, model.head),
          fact(words.address, model.address),
          fact(words.content, model.content),
          fact(words.decided, model.answer),
          ...(answerBy === null ? [] : [say(words.answerBy(showDate(answerBy)))]),
          fact(words.who, orDots(model.enumerator, 60)),
          {
            kind: 'table',
            widths: [45, 60, 60],
            head: [words.columns],
            rows: keys.map((key) => [words.rows[key], center(posted[key]), center(again[key])]),
            rowHeight: 6,
          },
          heading(words.opinions),
          dots,
          dots,
          say(words.next),
          say(words.ending),
          { kind: 'sign-off', signatories: [words.signs.household, words.signs.enumerator, words.signs.committee] },
        ],
      },
    ],
  };
}
