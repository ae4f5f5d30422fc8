import { showDate, type IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { paperWords, reviewListWords } from '@ra-soat/domain/words/documents.vi.ts';
import type { CellSpec, Paper, PaperStamp } from '../paper.ts';
import { officeHead, type Office, type Signer } from './office.ts';

export interface ReviewListRow {
  readonly headName: string;
  readonly citizenNumber?: string;
  /** Village and address. */
  readonly address: string;
  readonly group: 'POOR' | 'NEAR_POOR' | 'REQUESTED';
  readonly request?: { readonly number: string; readonly on: IsoDate };
  readonly persons: number;
  readonly enumerator?: string;
  readonly note?: string;
}

/** Danh sách hộ gia đình cần rà soát, Phụ lục I (TT 07/2021/TT-BLĐTBXH; columns of our own design). */
export interface ReviewListModel {
  readonly office: Office;
  readonly year: number;
  /** "Thôn 3", or the whole commune. */
  readonly area: string;
  readonly rows: readonly ReviewListRow[];
  readonly signer: Signer;
  readonly stamp: PaperStamp;
}

const center = (text: string): CellSpec => ({ text, align: 'center' });

function request(row: ReviewListRow): string {
  return row.request === undefined ? '' : `${row.request.number}, ${showDate(row.request.on)}`;
}

function cells(row: ReviewListRow, at: number): (string | CellSpec)[] {
  return [
    center(String(at + 1)),
    row.headName,
    row.citizenNumber ?? '',
    row.address,
    center(reviewListWords.groups[row.group]),
    request(row),
    center(String(row.persons)),
    row.enumerator ?? '',
    row.note ?? '',
  ];
}

export function reviewListPaper(model: ReviewListModel): Paper {
  const persons = model.rows.reduce((sum, row) => sum + row.persons, 0);
  return {
    name: reviewListWords.title(model.year),
    stamp: model.stamp,
    sections: [
      {
        orientation: 'landscape',
        blocks: [
          officeHead(model.office),
          { kind: 'title', lines: [reviewListWords.title(model.year)], subject: model.area },
          {
            kind: 'table',
            size: 11,
            widths: [9, 42, 27, 66, 37, 24, 15, 30, 16],
            head: [[paperWords.order, ...reviewListWords.columns]],
            rows: model.rows.map(cells),
          },
          { kind: 'text', text: reviewListWords.total(model.rows.length, persons), indent: false },
          { kind: 'sign-off', signatories: [reviewListWords.compiler, model.signer] },
        ],
      },
    ],
  };
}
