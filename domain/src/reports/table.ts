import type { SettledArea } from '../standards/standard.ts';
import { reportFrameWords } from '../words/reports.vi.ts';
import type { Measure, MovementCounts, R1Counts } from './movement-counts.ts';
import { measures } from './movement-counts.ts';
import { movementValues } from './movement-reports.ts';
import { r1Values } from './r1.ts';
import type { TableLayout } from './table-layout.ts';
import { sumOf, type UnitValues } from './unit-values.ts';

/** A unit of the report; without counts it was not reviewed. */
export interface ReportUnit<C> {
  readonly unitId: string;
  readonly name: string;
  readonly area: SettledArea;
  readonly counts?: C;
}

/** `notReviewed` prints "–"; a rate prints "–" where its base is 0. */
export type Cell =
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'rate'; readonly part: number; readonly base: number }
  | { readonly kind: 'notReviewed' };

export interface TableRow {
  readonly kind: 'area' | 'unit' | 'total';
  /** I, II, III, or 1, 2, 3 … */
  readonly order: string;
  readonly label: string;
  readonly unitId?: string;
  readonly measure?: Measure;
  readonly cells: readonly Cell[];
  /** Units below that are not reviewed: the sum is incomplete when > 0. */
  readonly missing: number;
}

interface Block {
  readonly kind: TableRow['kind'];
  readonly order: string;
  readonly label: string;
  readonly unitId?: string;
  readonly values: readonly (UnitValues | undefined)[];
}

const AREAS = [
  { order: 'I', label: reportFrameWords.urban, area: 'urban' },
  { order: 'II', label: reportFrameWords.rural, area: 'rural' },
] as const;

export function r1Table(layout: TableLayout, units: readonly ReportUnit<R1Counts>[]): readonly TableRow[] {
  return rowsOf(layout, units, (counts) => ({ households: r1Values(counts) }));
}

export function movementTable(layout: TableLayout, units: readonly ReportUnit<MovementCounts>[]): readonly TableRow[] {
  return rowsOf(layout, units, (counts) => ({
    households: movementValues(counts.households),
    persons: movementValues(counts.persons),
  }));
}

function rowsOf<C>(
  layout: TableLayout,
  units: readonly ReportUnit<C>[],
  valuesOf: (counts: C) => UnitValues,
): TableRow[] {
  const withValues = units.map((unit) => ({ ...unit, values: unit.counts && valuesOf(unit.counts) }));
  const total: Block = {
    kind: 'total',
    order: layout.sections === 'byArea' ? 'III' : '',
    label: layout.sections === 'byArea' ? reportFrameWords.totalOfAreas : reportFrameWords.total,
    values: withValues.map(({ values }) => values),
  };
  const below =
    layout.sections === 'flat'
      ? withValues.map(unitBlock)
      : AREAS.flatMap(({ order, label, area }) => {
          const inArea = withValues.filter((unit) => unit.area === area);
          return [
            { kind: 'area', order, label, values: inArea.map(({ values }) => values) } as const,
            ...inArea.map(unitBlock),
          ];
        });
  return [...below, total].flatMap((block) => blockRows(layout, block));
}

function unitBlock(
  { unitId, name, values }: { unitId: string; name: string; values: UnitValues | undefined },
  index: number,
): Block {
  return { kind: 'unit', order: String(index + 1), label: name, unitId, values: [values] };
}

/** One row, or the two rows Hộ and Nhân khẩu. */
function blockRows(layout: TableLayout, { values, ...head }: Block): TableRow[] {
  const missing = values.filter((one) => one === undefined).length;
  const rows: readonly Measure[] = layout.twoRows ? measures : ['households'];
  return rows.map((measure) => ({
    ...head,
    ...(layout.twoRows && { measure }),
    missing,
    cells: cellsOf(layout, sumOf(values, measure)),
  }));
}

function cellsOf(layout: TableLayout, sums: ReadonlyMap<string, number> | undefined): Cell[] {
  const countAt = (number: number): number | undefined => {
    const content = layout.columns[number - 1]?.content;
    return content?.kind === 'count' ? sums?.get(content.key) : undefined;
  };
  return layout.columns.map(({ number, content }): Cell => {
    if (content.kind === 'rate') return rateCell(countAt(content.part), countAt(content.base));
    const value = content.kind === 'count' ? sums?.get(content.key) : sums?.get(String(number));
    return value === undefined ? { kind: 'notReviewed' } : { kind: 'count', value };
  });
}

function rateCell(part: number | undefined, base: number | undefined): Cell {
  return part === undefined || base === undefined ? { kind: 'notReviewed' } : { kind: 'rate', part, base };
}
