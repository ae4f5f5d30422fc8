import { r2, r3 } from '@ra-soat/domain/reports/movement-reports.ts';
import { r1Circular, r1National } from '@ra-soat/domain/reports/r1.ts';
import type { TableCode, TableLayout } from '@ra-soat/domain/reports/table-layout.ts';
import { movementTable, r1Table, type TableRow } from '@ra-soat/domain/reports/table.ts';
import type { SettledArea } from '@ra-soat/domain/standards/standard.ts';
import type { RoundFigures, UnitFigures } from './round-figures.ts';
import { withoutUnknownPopulation } from './unknown-population.ts';

export type LayoutKind = 'circular' | 'software';

/** The national software prints its own R1, and no table in it has blocks of urban and rural units. */
export function layoutOf(code: TableCode, kind: LayoutKind): TableLayout {
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
  if (layout.code === 'R1') {
    const rows = r1Table(
      layout,
      placed.map(({ outcome, population, ...unit }) => ({
        ...unit,
        ...(outcome && {
          counts: {
            population: population ?? { households: 0, persons: 0 },
            poor: outcome.poor,
            nearPoor: outcome.nearPoor,
          },
        }),
      })),
    );
    const unknown = placed.filter(({ outcome, population }) => outcome && !population).map(({ unitId }) => unitId);
    return withoutUnknownPopulation(layout, rows, unknown);
  }
  const report = layout.code === 'R2' ? 'r2' : 'r3';
  return movementTable(
    layout,
    placed.map(({ outcome, ...unit }) => ({ ...unit, ...(outcome && { counts: outcome[report] }) })),
  );
}

/** The rows of a table of the round, one unit for each village. */
export function tableRows(layout: TableLayout, { frame, units }: RoundFigures): readonly TableRow[] {
  return unitRows(
    layout,
    units.map((unit) => ({ ...unit, area: frame.area })),
  );
}
