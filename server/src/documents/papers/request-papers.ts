import { showDate, type IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { receiptWords, refusalWords } from '@ra-soat/domain/words/request-papers.vi.ts';
import type { Paper, PaperStamp } from '../paper.ts';
import { officeHead, type Office, type Signer } from './office.ts';

/** A request of the book, as its papers say it. */
export interface RequestModel {
  readonly office: Office;
  /** "Ủy ban nhân dân xã Quảng Khê" */
  readonly committee: string;
  readonly number: string;
  readonly fileNumber: string | undefined;
  readonly head: string;
  readonly place: string;
  readonly filedBy: string;
  readonly channel: string;
  readonly reason: string;
  readonly persons: number;
  readonly receivedOn: IsoDate;
  readonly receivedBy: string;
  readonly answerBy: IsoDate | null;
  readonly stamp: PaperStamp;
}

function receiptRows(model: RequestModel): [string, string][] {
  const { rows } = receiptWords;
  return [
    [rows.number, model.number],
    ...(model.fileNumber === undefined ? [] : [[rows.file, model.fileNumber] satisfies [string, string]]),
    [rows.head, model.head],
    [rows.place, model.place],
    [rows.filedBy, model.filedBy],
    [rows.channel, model.channel],
    [rows.reason, model.reason],
    [rows.persons, String(model.persons)],
    [rows.answerBy, model.answerBy === null ? receiptWords.noDay : showDate(model.answerBy)],
    [rows.receivedBy, model.receivedBy],
  ];
}

/** Giấy tiếp nhận: what the person takes home. */
export function requestReceipt(model: RequestModel): Paper {
  const { filer, receiver } = receiptWords.signers;
  return {
    name: receiptWords.title,
    stamp: model.stamp,
    sections: [
      {
        orientation: 'portrait',
        blocks: [
          officeHead(model.office),
          { kind: 'title', lines: [receiptWords.title], subject: receiptWords.subject },
          { kind: 'text', text: receiptWords.received(model.committee, showDate(model.receivedOn)) },
          { kind: 'table', widths: [55, 110], head: [], rows: receiptRows(model), size: 13 },
          { kind: 'text', text: [{ text: receiptWords.note, italic: true }] },
          { kind: 'sign-off', signatories: [filer, { ...receiver, name: model.receivedBy }] },
        ],
      },
    ],
  };
}

export interface RefusalModel extends RequestModel {
  /** "Số: 4/UBND" */
  readonly letter: string;
  readonly refusedBecause: string;
  readonly signer: Signer;
}

/** The written refusal with its reason: a letter, no decision. */
export function requestRefusal(model: RefusalModel): Paper {
  const { committee, number, receivedOn } = model;
  return {
    name: refusalWords.subject,
    stamp: model.stamp,
    sections: [
      {
        orientation: 'portrait',
        blocks: [
          officeHead(model.office, model.letter),
          { kind: 'title', lines: [refusalWords.title], subject: refusalWords.subject, rule: true },
          { kind: 'text', text: refusalWords.to(model.head, model.place), align: 'center', indent: false },
          { kind: 'text', text: refusalWords.asked(number, showDate(receivedOn), committee) },
          { kind: 'text', text: refusalWords.refused(committee) },
          { kind: 'text', text: [{ text: model.refusedBecause, strong: true }] },
          { kind: 'text', text: refusalWords.remedy },
          { kind: 'sign-off', recipients: refusalWords.recipients, signatories: [model.signer] },
        ],
      },
    ],
  };
}
