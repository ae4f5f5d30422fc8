import { showWhole } from '@ra-soat/domain/kernel/dong.ts';
import type { DecisionList } from '@ra-soat/domain/review/decision-lists.ts';
import { decisionWords, paperWords } from '@ra-soat/domain/words/documents.vi.ts';
import type { CellSpec, Paper, Section } from '../paper.ts';
import { dateInWords } from '../paper-text.ts';
import { decisionBody, decisionNumber, type DecisionFrame } from './decision-body.ts';

/** The four lists of a decision, in the order in which they are printed. */
export const decisionLists: readonly DecisionList[] = ['POOR', 'NEAR_POOR', 'EXITED_POVERTY', 'EXITED_NEAR_POVERTY'];

export interface DecisionRow {
  readonly headName: string;
  readonly address: string;
  readonly persons: number;
  readonly b1?: number;
  readonly b2?: number;
  readonly note?: string;
}

/** Quyết định công nhận, Mẫu số 02 (QĐ 24/2021/QĐ-TTg). */
export interface DecisionModel extends DecisionFrame {
  readonly year: number;
  /** By which standard the lists are, where the round has several. */
  readonly standardLine?: string;
  /** "xã Quảng Khê". */
  readonly communeName: string;
  readonly lists: Readonly<Record<DecisionList, readonly DecisionRow[]>>;
  /** Điều 2 and following: dated texts, loaded. */
  readonly articles: readonly string[];
}

const center = (text: string): CellSpec => ({ text, align: 'center' });

function standardLines({ standardLine }: DecisionModel): string[] {
  return standardLine === undefined ? [] : [standardLine];
}

function subjectOf(model: DecisionModel): string {
  return [decisionWords.subject(model.year), ...standardLines(model)].join('. ');
}

function recognised(model: DecisionModel): string {
  const parts = decisionLists
    .filter((kind) => model.lists[kind].length > 0)
    .map((kind) => `${showWhole(model.lists[kind].length)} ${decisionWords.kinds[kind]}`);
  if (parts.length === 0) throw new RangeError('a decision recognises at least one household');
  return decisionWords.firstArticle(parts.join(', '), model.year, model.communeName);
}

function decisionPage(model: DecisionModel): Section {
  return decisionBody(model, subjectOf(model), [recognised(model), ...model.articles]);
}

function row(entry: DecisionRow, at: number): (string | CellSpec)[] {
  const { b1, b2 } = entry;
  return [
    center(String(at + 1)),
    entry.headName,
    entry.address,
    center(String(entry.persons)),
    center(b1 === undefined ? '' : String(b1)),
    center(b2 === undefined ? '' : String(b2)),
    entry.note ?? '',
  ];
}

function totalRow(rows: readonly DecisionRow[]): (string | CellSpec)[] {
  const persons = rows.reduce((sum, entry) => sum + entry.persons, 0);
  return [
    { text: decisionWords.total(rows.length), columns: 3, strong: true, align: 'center' },
    { text: showWhole(persons), strong: true, align: 'center' },
    '',
    '',
    '',
  ];
}

interface AnnexOf {
  readonly year: number;
  /** The paper it belongs to: "(Kèm theo Quyết định …)". */
  readonly note: string;
  readonly lines?: readonly string[];
}

/** One list of households of one kind, from its page 1. */
export function listAnnex(
  kind: DecisionList,
  rows: readonly DecisionRow[],
  { year, note, lines = [] }: AnnexOf,
): Section {
  return {
    orientation: 'portrait',
    blocks: [
      { kind: 'title', lines: [decisionWords.annexTitle(kind, year), ...lines], note },
      {
        kind: 'table',
        widths: [10, 42, 52, 14, 14, 14, 24],
        head: [[paperWords.order, ...decisionWords.columns]],
        rows: [...rows.map(row), totalRow(rows)],
      },
    ],
  };
}

function annex(model: DecisionModel, kind: DecisionList): Section {
  const number = decisionNumber(model).replace('Số:', 'số');
  const note = decisionWords.annexNote(number, dateInWords(model.office.date), model.issuer);
  return listAnnex(kind, model.lists[kind], { year: model.year, note, lines: standardLines(model) });
}

/** The decision and one annex for each kind that has households; every annex is numbered from page 1. */
export function decisionPaper(model: DecisionModel): Paper {
  const kinds = decisionLists.filter((kind) => model.lists[kind].length > 0);
  return {
    name: `${decisionWords.title} ${decisionWords.subject(model.year)}`,
    stamp: model.stamp,
    sections: [decisionPage(model), ...kinds.map((kind) => annex(model, kind))],
  };
}
