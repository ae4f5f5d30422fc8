import { movementColumns, type MovementCounts, type MovementRow } from '@ra-soat/domain/reports/movement-counts.ts';

/** A printed report from its cells; a blank column counts nothing. Undefined where the unit has no such report. */
export function readMovementCounts(
  report: 'R2' | 'R3',
  cells: ReadonlyMap<string, number>,
): MovementCounts | undefined {
  const row = (measure: 'households' | 'persons'): MovementRow => {
    const [c1, c2, c3, c4, c5, c6, c7, c8, c9] = movementColumns;
    const at = (column: number) => cells.get(`${report}.${measure}.${column}`) ?? 0;
    return { 1: at(c1), 2: at(c2), 3: at(c3), 4: at(c4), 5: at(c5), 6: at(c6), 7: at(c7), 8: at(c8), 9: at(c9) };
  };
  if (!cells.has(`${report}.households.9`)) return undefined;
  return { households: row('households'), persons: row('persons') };
}
