import { cellText } from '@ra-soat/domain/reports/cell-text.ts';
import type { TableRow } from '@ra-soat/domain/reports/table.ts';
import type { TableCode } from '@ra-soat/domain/reports/table-layout.ts';
import { measureWords } from '@ra-soat/domain/words/reports.vi.ts';
import type { z } from 'zod';
import { defineQuery } from '../platform/query.ts';
import { Problem } from '../platform/problem.ts';
import { say } from '../platform/words/problems.vi.ts';
import type { Request } from '../platform/request.ts';
import { figuresDifferences } from './contract.ts';
import type { FigureContent } from './figure-content.ts';
import { frozenFigures } from './frozen-rows.ts';
import { frozenTable, heldCodes } from './frozen-table.ts';
import { placeFigures } from './place-figures.ts';

type Difference = z.output<(typeof figuresDifferences)['output']>['cells'][number];

const SHOWN = 300;

const keyOf = ({ kind, unitId, area, measure, order }: TableRow) =>
  [kind, unitId ?? order, area ?? '', measure ?? ''].join('|');

/** Cell by cell; a unit that only one side knows reads "–" on the other. */
function differences(frozen: FigureContent, now: FigureContent, code: TableCode): Difference[] {
  const { layout, rows } = frozenTable(frozen, code);
  const { layouts, peoples } = frozen;
  const same = { ...now, ...(layouts !== undefined && { layouts }), ...(peoples && { peoples }) };
  const other = new Map(frozenTable(same, code).rows.map((row) => [keyOf(row), row]));
  const before = new Map(rows.map((row) => [keyOf(row), row]));
  const all = new Map([...before, ...[...other].filter(([key]) => !before.has(key))]);
  return [...all].flatMap(([key, row]) =>
    layout.columns.flatMap(({ number, groups, title }, at): Difference[] => {
      const text = (of: TableRow | undefined) => (of?.cells[at] ? cellText(of.cells[at]) : '–');
      const [was, is] = [text(before.get(key)), text(other.get(key))];
      if (was === is) return [];
      const measure = row.measure ? measureWords[row.measure] : null;
      const unit = `${row.kind === 'unit' ? '' : row.order} ${row.label}`.trim();
      return [{ code, unit, measure, column: number, heading: [...groups, title].join(': '), frozen: was, now: is }];
    }),
  );
}

/** What would be frozen now, or why nothing can be. */
async function contentNow(request: Request, of: FigureContent): Promise<FigureContent | Problem> {
  try {
    return await placeFigures(request, of);
  } catch (error) {
    if (error instanceof Problem && error.code !== 'NOT_ALLOWED') return error;
    throw error;
  }
}

/** Frozen figures against what the unit has now. */
export const figuresDifferencesQuery = defineQuery(figuresDifferences, {
  verb: 'report.read',
  site: async ({ figuresId }, { tx }) => ({ place: (await frozenFigures(tx, figuresId)).place }),
  answer: async ({ figuresId }, request) => {
    const { content } = await frozenFigures(request.tx, figuresId);
    const now = await contentNow(request, content);
    if (now instanceof Problem) return { without: say(now.code, now.detail.values), cells: [], total: 0 };
    const codes = heldCodes(content).filter((code) => heldCodes(now).includes(code));
    const cells = codes.flatMap((code) => differences(content, now, code));
    return { without: null, cells: cells.slice(0, SHOWN), total: cells.length };
  },
});
