import { layoutOfVersion } from '@ra-soat/domain/reports/layout-version.ts';
import { reportRows, type ReportUnit, type TableRow } from '@ra-soat/domain/reports/table.ts';
import { tableCodes, type TableCode, type TableLayout } from '@ra-soat/domain/reports/table-layout.ts';
import { figureWords } from '@ra-soat/domain/words/figures.vi.ts';
import { Problem } from '../platform/problem.ts';
import type { FigureContent, FigureUnit } from './figure-content.ts';
import { factsOfUnit } from './figure-peoples.ts';
import { outcomeFacts } from './outcome-facts.ts';

/** What figures held before everything that R1 to R13 count was frozen. */
const first: readonly TableCode[] = ['R1', 'R2', 'R3'];

const isWhole = ({ units }: Pick<FigureContent, 'units'>) =>
  units.every(({ outcome, facts }) => outcome === null || facts != null);

/** The tables that can be shown of frozen figures. */
export function heldCodes(content: Pick<FigureContent, 'units'>): readonly TableCode[] {
  return isWhole(content) ? tableCodes : first;
}

function unitOf({ unitId, name, area, population, outcome, facts, missing }: FigureUnit, whole: boolean): ReportUnit {
  const label = missing > 0 && outcome ? figureWords.incomplete(name, missing) : name;
  if (!outcome) return { unitId, name: label, area };
  const known = whole ? factsOfUnit({ facts }) : outcomeFacts(outcome, population ?? undefined);
  return { unitId, name: label, area, ...(known && { facts: known }) };
}

/** A table of frozen figures in the layout they were frozen with. */
export function frozenTable(
  content: FigureContent,
  code: TableCode,
): { readonly layout: TableLayout; readonly rows: readonly TableRow[] } {
  if (!heldCodes(content).includes(code)) throw new Problem('FIGURES_WITHOUT_TABLE');
  const { layouts = 1, peoples = [], standard } = content;
  const layout = layoutOfVersion(layouts, code, { standard, kind: 'circular', peoples });
  const whole = isWhole(content);
  return {
    layout,
    rows: reportRows(
      layout,
      content.units.map((unit) => unitOf(unit, whole)),
    ),
  };
}
