import type { TableCode, TableLayout } from '@ra-soat/domain/reports/table-layout.ts';
import type { TableRow } from '@ra-soat/domain/reports/table.ts';
import { standardOf } from '@ra-soat/domain/standards/standard-of.ts';
import { figureWords } from '@ra-soat/domain/words/figures.vi.ts';
import { reportFrameWords, reportLineWords } from '@ra-soat/domain/words/reports.vi.ts';
import { defineQuery } from '../platform/query.ts';
import { figuresTable } from './contract.ts';
import { frozenFigures, type FrozenFigures } from './frozen-rows.ts';
import { shownColumn, shownRow } from '../platform/facts/shown-table.ts';
import { frozenTable } from './frozen-table.ts';

/** The table of a frozen version, with the lines that say which version it is. */
export interface FigureTable {
  readonly layout: TableLayout;
  readonly rows: readonly TableRow[];
  readonly stageLine: string;
  readonly standardLine: string;
}

export function figureTable({ content, version, on, hash }: FrozenFigures, code: TableCode): FigureTable {
  const stage = reportLineWords.stage(content.year, reportFrameWords[content.stage]);
  return {
    ...frozenTable(content, code),
    stageLine: `${stage}, ${figureWords.version(version, on, hash)}`,
    standardLine: reportLineWords.standard(standardOf(content.standard).title),
  };
}

export const figuresTableQuery = defineQuery(figuresTable, {
  verb: 'report.read',
  site: async ({ figuresId }, { tx }) => ({ place: (await frozenFigures(tx, figuresId)).place }),
  answer: async ({ figuresId, code }, { tx }) => {
    const table = figureTable(await frozenFigures(tx, figuresId), code);
    return {
      code,
      title: table.layout.title,
      stageLine: table.stageLine,
      standardLine: table.standardLine,
      columns: table.layout.columns.map(shownColumn),
      rows: table.rows.map(shownRow),
      notes: [...table.layout.notes],
    };
  },
});
