import { showWhole } from '@ra-soat/domain/kernel/dong.ts';
import { decisionWords, paperWords } from '@ra-soat/domain/words/documents.vi.ts';
import { laterDecisionWords } from '@ra-soat/domain/words/later-decision.vi.ts';
import type { CellSpec, Paper, Section } from '../paper.ts';
import { dateInWords } from '../paper-text.ts';
import { decisionBody, decisionNumber, type DecisionFrame } from './decision-body.ts';

/** One household: what stood and what stands now, in words. */
export interface ChangeRow {
  readonly headName: string;
  readonly address: string;
  readonly persons: number;
  readonly from: string;
  readonly to: string;
  readonly note?: string;
}

export interface ChangeList {
  readonly title: string;
  /** Headings of the two columns of what stood and what stands now. */
  readonly columns: readonly [string, string];
  readonly rows: readonly ChangeRow[];
}

/** A decision that amends or revokes another one (no prescribed form is known). */
export interface LaterDecisionModel extends DecisionFrame {
  readonly subject: string;
  /** Điều 1 and following. */
  readonly articles: readonly string[];
  /** Lists with households; an empty one is not printed. */
  readonly lists: readonly ChangeList[];
}

const center = (text: string): CellSpec => ({ text, align: 'center' });

function row({ headName, address, persons, from, to, note }: ChangeRow, at: number): (string | CellSpec)[] {
  return [center(String(at + 1)), headName, address, center(String(persons)), from, to, note ?? ''];
}

function totalRow(rows: readonly ChangeRow[]): CellSpec[] {
  const persons = rows.reduce((sum, one) => sum + one.persons, 0);
  return [
    { text: decisionWords.total(rows.length), columns: 3, strong: true, align: 'center' },
    { text: showWhole(persons), strong: true, align: 'center' },
    { text: '', columns: 3 },
  ];
}

function annex(model: LaterDecisionModel, { title, columns, rows }: ChangeList): Section {
  const number = decisionNumber(model).replace('Số:', 'số');
  const { head, address, persons, note } = laterDecisionWords.columns;
  return {
    orientation: 'portrait',
    blocks: [
      {
        kind: 'title',
        lines: [title],
        note: decisionWords.annexNote(number, dateInWords(model.office.date), model.issuer),
      },
      {
        kind: 'table',
        widths: [10, 38, 42, 14, 26, 26, 22],
        head: [[paperWords.order, head, address, persons, ...columns, note]],
        rows: [...rows.map(row), totalRow(rows)],
      },
    ],
  };
}

export function laterDecisionPaper(model: LaterDecisionModel): Paper {
  return {
    name: `${decisionWords.title} ${model.subject}`,
    stamp: model.stamp,
    sections: [
      decisionBody(model, model.subject, model.articles),
      ...model.lists.filter(({ rows }) => rows.length > 0).map((list) => annex(model, list)),
    ],
  };
}
