import type { TableLayout } from '@ra-soat/domain/reports/table-layout.ts';
import type { TableRow } from '@ra-soat/domain/reports/table.ts';
import { standardOf } from '@ra-soat/domain/standards/standard-of.ts';
import { figureWords } from '@ra-soat/domain/words/figures.vi.ts';
import { reportFrameWords, reportLineWords } from '@ra-soat/domain/words/reports.vi.ts';
import { defineQuery } from '../platform/query.ts';
import { figuresTable } from './contract.ts';
import { frozenFigures, type FrozenFigures } from './frozen-rows.ts';
import { shownColumn, shownRow } from '../platform/facts/shown-table.ts';
import { layoutOf, unitRows } from './table-rows.ts';

/** The table of a frozen version, with the lines that say which version it is. */
export interface FigureTable {
  readonly layout: TableLayout;
  readonly rows: readonly TableRow[];
  readonly stageLine: string;
  readonly standardLine: string;
}

export function figureTable(frozen: FrozenFigures, code: 'R1' | 'R2' | 'R3'): FigureTable {
  const { content, version, on, hash } = frozen;
  const layout = layoutOf(code, 'circular');
  const units = content.units.map(({ unitId, name, area, population, outcome, missing }) => ({
    unitId,
    name: missing > 0 && outcome ? figureWords.incomplete(name, missing) : name,
    area,
    population: population ?? undefined,
    outcome: outcome ?? undefined,
  }));
  const stage = reportLineWords.stage(content.year, reportFrameWords[content.stage]);
  return {
    layout,
    rows: unitRows(layout, units),
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
    };
  },
});
