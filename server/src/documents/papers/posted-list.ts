import { showDate, type IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { DecisionList } from '@ra-soat/domain/review/decision-lists.ts';
import { paperWords, postedListWords } from '@ra-soat/domain/words/documents.vi.ts';
import type { Block, CellSpec, Paper, PaperStamp, TableBlock } from '../paper.ts';
import { decisionLists } from './decision.ts';
import { officeHead, type Office, type Signer } from './office.ts';

export interface PostedRow {
  readonly headName: string;
  /** The village, nothing finer is needed to know the household. */
  readonly address: string;
  readonly b1?: number;
  readonly b2?: number;
}

/** Niêm yết công khai: name, address and result, nothing more; the scores only by the setting `showScores`. */
export interface PostedListModel {
  readonly office: Office;
  readonly year: number;
  /** By which standard the list is, where the round has several. */
  readonly standardLine?: string;
  readonly village: string;
  /** 1 for the first posting; a corrected list is posted again as a new version. */
  readonly version: number;
  readonly lists: Readonly<Record<DecisionList, readonly PostedRow[]>>;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly places: readonly string[];
  readonly complaints: { readonly where: string; readonly until: IsoDate; readonly telephone?: string };
  readonly signer: Signer;
  readonly showScores?: boolean;
  readonly stamp: PaperStamp;
}

const center = (text: string): CellSpec => ({ text, align: 'center' });
const score = (value: number | undefined): CellSpec => center(value === undefined ? '' : String(value));

function table(model: PostedListModel, kind: DecisionList): TableBlock {
  const scores = model.showScores ?? false;
  const result = postedListWords.results[kind];
  return {
    kind: 'table',
    widths: [11, 52, 60, 42, ...(scores ? [15, 15] : [])],
    head: [[paperWords.order, ...postedListWords.columns, ...(scores ? postedListWords.scores : [])]],
    rows: model.lists[kind].map((row, at) => [
      center(String(at + 1)),
      row.headName,
      row.address,
      center(result),
      ...(scores ? [score(row.b1), score(row.b2)] : []),
    ]),
  };
}

function listBlocks(model: PostedListModel, kind: DecisionList, at: number): Block[] {
  const count = model.lists[kind].length;
  const heading: Block = {
    kind: 'text',
    text: [{ text: postedListWords.heading(at + 1, kind, count), strong: true }],
    indent: false,
    keepNext: true,
  };
  const none: Block = { kind: 'text', text: [{ text: postedListWords.none, italic: true }] };
  return [heading, count === 0 ? none : table(model, kind)];
}

export function postedListPaper(model: PostedListModel): Paper {
  const { complaints, from, to } = model;
  const period = postedListWords.period(showDate(from), showDate(to), model.places.join('; '));
  const where = postedListWords.complaints(complaints.where, showDate(complaints.until), complaints.telephone);
  return {
    name: postedListWords.title(model.year),
    stamp: model.stamp,
    sections: [
      {
        orientation: 'portrait',
        blocks: [
          officeHead(model.office),
          {
            kind: 'title',
            lines: [
              postedListWords.title(model.year),
              ...(model.standardLine === undefined ? [] : [model.standardLine]),
              postedListWords.posted,
            ],
            subject: model.village,
            ...(model.version > 1 ? { note: postedListWords.again(model.version) } : {}),
          },
          ...decisionLists.flatMap((kind, at) => listBlocks(model, kind, at)),
          { kind: 'text', text: period },
          { kind: 'text', text: where },
          { kind: 'sign-off', signatories: [model.signer] },
        ],
      },
    ],
  };
}
