import type { CheckFinding } from './check-finding.ts';
import type { CheckedUnit } from './checked-unit.ts';
import { closingByFormula, measures, type Counted, type Measure, type MovementCounts } from './movement-counts.ts';

type MovementReport = 'R2' | 'R3';

/** Checks 1 (closing by formula), 2 (what leaves one class enters the other) and 3 (opening = last decision). */
export function checkMovements(unit: CheckedUnit): CheckFinding[] {
  const { r2, r3, previousPoor, previousNearPoor } = unit;
  return measures.flatMap((measure) => [
    ...closingOf(unit, 'R2', r2, measure),
    ...closingOf(unit, 'R3', r3, measure),
    ...transfersOf(unit, measure),
    ...openingOf(unit, 'R2', r2, previousPoor, measure),
    ...openingOf(unit, 'R3', r3, previousNearPoor, measure),
  ]);
}

function closingOf(
  unit: CheckedUnit,
  report: MovementReport,
  counts: MovementCounts | undefined,
  measure: Measure,
): CheckFinding[] {
  if (counts === undefined) return [];
  const expected = closingByFormula(counts[measure]);
  const found = counts[measure][9];
  if (expected === found) return [];
  return [{ check: 1, code: 'closingDiffers', ...placeOf(unit), report, column: 9, measure, expected, found }];
}

/** R2.2 = R3.5 and R2.5 = R3.3: the same households, so the same persons. */
function transfersOf(unit: CheckedUnit, measure: Measure): CheckFinding[] {
  const { r2, r3 } = unit;
  if (r2 === undefined || r3 === undefined) return [];
  return [[2, 5] as const, [5, 3] as const].flatMap(([from, to]): CheckFinding[] => {
    const expected = r2[measure][from];
    const found = r3[measure][to];
    if (expected === found) return [];
    const against = { report: 'R2', column: from } as const;
    const cell = { report: 'R3', column: to, measure, expected, found, against } as const;
    return [{ check: 2, code: 'transferDiffers', ...placeOf(unit), ...cell }];
  });
}

function openingOf(
  unit: CheckedUnit,
  report: MovementReport,
  counts: MovementCounts | undefined,
  previous: Counted | undefined,
  measure: Measure,
): CheckFinding[] {
  if (counts === undefined || previous === undefined) return [];
  const expected = previous[measure];
  const found = counts[measure][1];
  if (expected === found) return [];
  return [{ check: 3, code: 'openingDiffers', ...placeOf(unit), report, column: 1, measure, expected, found }];
}

function placeOf({ unitId, name }: CheckedUnit): Pick<CheckFinding, 'unitId' | 'unit'> {
  return { unitId, unit: name };
}
