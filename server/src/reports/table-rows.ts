import { r2, r3 } from '@ra-soat/domain/reports/movement-reports.ts';
import { r1Circular, r1National } from '@ra-soat/domain/reports/r1.ts';
import type { LayoutKind } from '@ra-soat/domain/reports/layout-for.ts';
import type { TableLayout } from '@ra-soat/domain/reports/table-layout.ts';
import { reportRows, type TableRow } from '@ra-soat/domain/reports/table.ts';
import type { SettledArea } from '@ra-soat/domain/standards/standard.ts';
import { outcomeFacts } from './outcome-facts.ts';
import type { RoundFigures, UnitFigures } from './round-figures.ts';

/** The national software prints its own R1, and no table in it has blocks of urban and rural units. */
export function layoutOf(code: 'R1' | 'R2' | 'R3', kind: LayoutKind): TableLayout {
  if (code === 'R1') return kind === 'circular' ? r1Circular : r1National;
  const layout = code === 'R2' ? r2 : r3;
  return kind === 'circular' ? layout : { ...layout, sections: 'flat' };
}

/** A unit of a table: a village of a round, or a unit of frozen figures. */
export interface PlacedUnit extends UnitFigures {
  readonly area: SettledArea;
}

/** The rows of a table over units of any kind; "–" where a unit is not reviewed or its totals are not known. */
export function unitRows(layout: TableLayout, placed: readonly PlacedUnit[]): readonly TableRow[] {
  return reportRows(
    layout,
    placed.map(({ unitId, name, area, outcome, population }) => {
      return { unitId, name, area, ...(outcome && { facts: outcomeFacts(outcome, population) }) };
    }),
  );
}

/** The rows of a table of the round, one unit for each village. */
export function tableRows(layout: TableLayout, { frame, units }: RoundFigures): readonly TableRow[] {
  return unitRows(
    layout,
    units.map((unit) => ({ ...unit, area: frame.area })),
  );
}
