import type { SettledArea } from '../standards/standard.ts';
import { reportFrameWords } from '../words/reports.vi.ts';
import { cellsOf, type Cell } from './cells-of.ts';
import { sumFacts, type Facts } from './facts.ts';
import type { RowKey, TableLayout } from './table-layout.ts';

export type { Cell } from './cells-of.ts';

/** A unit of the report in one of the two areas; without facts it was not reviewed. */
export interface ReportUnit {
  readonly unitId: string;
  readonly name: string;
  readonly area: SettledArea;
  readonly facts?: Facts;
  /** Units below it that are not reviewed; absent: itself when it has no facts. */
  readonly missing?: number;
  /** The old district it is printed under in tables without areas. */
  readonly district?: { readonly unitId: string; readonly name: string };
}

export interface TableRow {
  readonly kind: 'area' | 'district' | 'unit' | 'total';
  /** I, II, III, or 1, 2, 3 … */
  readonly order: string;
  readonly label: string;
  readonly unitId?: string;
  readonly measure?: RowKey;
  /** In which area the row counts its unit; absent: in both. */
  readonly area?: SettledArea;
  readonly cells: readonly Cell[];
  /** Units below that are not reviewed: the sum is incomplete when > 0. */
  readonly missing: number;
}

interface Block extends Pick<TableRow, 'kind' | 'order' | 'label' | 'unitId' | 'area'> {
  readonly units: readonly ReportUnit[];
}

const AREAS = [
  { order: 'I', label: reportFrameWords.urban, area: 'urban' },
  { order: 'II', label: reportFrameWords.rural, area: 'rural' },
] as const;

/** The rows of a table over its units, with the sums of their areas or districts and of all. */
export function reportRows(layout: TableLayout, units: readonly ReportUnit[]): readonly TableRow[] {
  const byArea = layout.sections === 'byArea';
  const total: Block = {
    kind: 'total',
    order: byArea ? 'III' : '',
    label: byArea ? reportFrameWords.totalOfAreas : reportFrameWords.total,
    units,
  };
  const below = byArea ? AREAS.flatMap((section) => areaBlocks(section, units)) : flatBlocks(units);
  return [...below, total].flatMap((block) => blockRows(layout, block));
}

function areaBlocks(section: (typeof AREAS)[number], units: readonly ReportUnit[]): Block[] {
  const { order, label, area } = section;
  const inArea = units.filter((unit) => unit.area === area);
  const own = inArea.map((unit, at): Block => ({ ...unitBlock([unit], String(at + 1)), area }));
  return [{ kind: 'area', order, label, area, units: inArea }, ...own];
}

/** Without areas a unit is one row, whatever areas it lies in; districts carry the sums of their communes. */
function flatBlocks(units: readonly ReportUnit[]): Block[] {
  const whole = [...Map.groupBy(units, ({ unitId }) => unitId).values()];
  const districts = [...Map.groupBy(whole, ([unit]) => unit?.district?.unitId).values()];
  if (districts.length === 1 && districts[0]?.[0]?.[0]?.district === undefined) {
    return whole.map((parts, at) => unitBlock(parts, String(at + 1)));
  }
  return districts.flatMap((communes, at): Block[] => {
    const district = communes[0]?.[0]?.district;
    const label = district?.name ?? reportFrameWords.noDistrict;
    const order = String(at + 1);
    const head: Block = { kind: 'district', order, label, units: communes.flat() };
    const below = communes.map((parts, index) => unitBlock(parts, `${order}.${index + 1}`));
    return [district ? { ...head, unitId: district.unitId } : head, ...below];
  });
}

function unitBlock(parts: readonly ReportUnit[], order: string): Block {
  const [unit] = parts;
  return { kind: 'unit', order, label: unit?.name ?? '', unitId: unit?.unitId ?? '', units: parts };
}

/** One row, or the rows of the layout: hộ and nhân khẩu, or all, poor and near-poor. */
function blockRows(layout: TableLayout, { units, ...head }: Block): TableRow[] {
  const reviewed = units.flatMap(({ facts }) => facts ?? []);
  const sums = reviewed.length === 0 ? undefined : sumFacts(reviewed);
  const missing = units.reduce((sum, unit) => sum + (unit.missing ?? (unit.facts ? 0 : 1)), 0);
  if (layout.rows.length === 0) return [{ ...head, missing, cells: cellsOf(layout, sums, ['']) }];
  return layout.rows.map(({ key, fill }) => ({ ...head, measure: key, missing, cells: cellsOf(layout, sums, fill) }));
}
