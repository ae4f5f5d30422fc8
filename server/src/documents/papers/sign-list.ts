import { paperWords } from '@ra-soat/domain/words/documents.vi.ts';
import type { Align, Cell, Paper, PaperStamp, Section, Signatory } from '../paper.ts';
import { officeHead, type Office } from './office.ts';

export interface SignColumn {
  readonly label: string;
  /** Millimetres, in proportion to the others. */
  readonly width: number;
  readonly align?: Align;
}

/** A list that people sign: rows of text with an empty column for the signature at the end. */
export interface SignListModel {
  readonly office: Office;
  readonly title: string;
  readonly subject: string;
  readonly note?: string;
  readonly columns: readonly SignColumn[];
  readonly rows: readonly (readonly string[])[];
  /** "Danh sách có 12 hộ." */
  readonly closing: string;
  readonly signatories: readonly Signatory[];
  readonly stamp: PaperStamp;
}

/** Room for a signature. */
const ROW_HEIGHT = 11;

function cells(row: readonly string[], at: number, columns: readonly SignColumn[]): Cell[] {
  return [
    { text: String(at + 1), align: 'center' },
    ...row.map((text, column): Cell => ({ text, align: columns[column]?.align ?? 'left' })),
  ];
}

function section(model: SignListModel): Section {
  const { columns, rows, note } = model;
  return {
    orientation: 'landscape',
    blocks: [
      officeHead(model.office),
      { kind: 'title', lines: [model.title], subject: model.subject, ...(note === undefined ? {} : { note }) },
      {
        kind: 'table',
        widths: [10, ...columns.map(({ width }) => width)],
        head: [[paperWords.order, ...columns.map(({ label }) => label)]],
        rows: rows.map((row, at) => cells(row, at, columns)),
        rowHeight: ROW_HEIGHT,
      },
      { kind: 'text', text: model.closing, indent: false },
      { kind: 'sign-off', signatories: model.signatories },
    ],
  };
}

/** Lists of several villages in one file, each from its page 1; at least one. */
export function signListPaper(models: readonly [SignListModel, ...SignListModel[]]): Paper {
  const [first] = models;
  return { name: first.title, stamp: first.stamp, sections: models.map(section) };
}
