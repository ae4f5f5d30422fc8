import type { CheckFinding } from './check-finding.ts';
import { checkMovements } from './check-movements.ts';
import type { CheckedUnit } from './checked-unit.ts';
import type { Counted, MovementCounts } from './movement-counts.ts';

type Place = Pick<CheckFinding, 'unitId' | 'unit'>;

/** Checks 1, 2, 3, 10, 11, 12 and 15 of reports.md §4, as far as they concern R1, R2, R3, R14, R15. */
export function checkUnit(unit: CheckedUnit): CheckFinding[] {
  const place = { unitId: unit.unitId, unit: unit.name };
  return [
    ...checkMovements(unit),
    ...checkPopulation(unit, place),
    ...checkAgreement(unit, place),
    ...checkDecisions(unit, place),
  ];
}

/** Check 12: a reviewed unit has people, and not more poor and near-poor than people. */
function checkPopulation({ r1 }: CheckedUnit, place: Place): CheckFinding[] {
  if (r1 === undefined) return [];
  return (['households', 'persons'] as const).flatMap((measure, index): CheckFinding[] => {
    const found = r1.population[measure];
    const listed = r1.poor[measure] + r1.nearPoor[measure];
    const cell = { check: 12, report: 'R1', column: index + 1, measure, found, ...place } as const;
    if (found <= 0) return [{ ...cell, code: 'populationMissing', expected: Math.max(listed, 1) }];
    return listed > found ? [{ ...cell, code: 'moreListedThanPopulation', expected: listed }] : [];
  });
}

/** Checks 10 and 11: poor and near-poor are the same in R1, the movement reports and the lists. */
function checkAgreement({ r1, r2, r3, r14, r15 }: CheckedUnit, place: Place): CheckFinding[] {
  if (r1 === undefined) return [];
  const sides = [
    { report: 'R2', column: 9, expected: r1.poor, found: closing(r2), r1Columns: [3, 5] },
    { report: 'R15', expected: r1.poor, found: r15, r1Columns: [3, 5] },
    { report: 'R3', column: 9, expected: r1.nearPoor, found: closing(r3), r1Columns: [7, 9] },
    { report: 'R14', expected: r1.nearPoor, found: r14, r1Columns: [7, 9] },
  ] as const;
  return sides.flatMap(({ expected, found, r1Columns, ...cell }) =>
    (['households', 'persons'] as const).flatMap((measure, index): CheckFinding[] => {
      if (found === undefined || expected[measure] === found[measure]) return [];
      const against = { report: 'R1', column: r1Columns[index] ?? r1Columns[0] } as const;
      const kind = index === 0 ? ({ check: 10, code: 'householdsDiffer' } as const) : personsDiffer;
      return [{ ...kind, ...cell, ...place, measure, expected: expected[measure], found: found[measure], against }];
    }),
  );
}

const personsDiffer = { check: 11, code: 'personsDiffer' } as const;

function closing(counts: MovementCounts | undefined): Counted | undefined {
  return counts && { households: counts.households[9], persons: counts.persons[9] };
}

/** Check 15: the lists of the decisions add up to R1, and the lists of exits to the movement reports. */
function checkDecisions({ decisions, r1, r2, r3 }: CheckedUnit, place: Place): CheckFinding[] {
  if (decisions === undefined) return [];
  const sides = [
    { report: 'R1', column: 3, expected: decisions.POOR, found: r1?.poor.households },
    { report: 'R1', column: 7, expected: decisions.NEAR_POOR, found: r1?.nearPoor.households },
    { report: 'R2', column: 2, expected: decisions.EXITED_POVERTY, found: r2 && r2.households[2] + r2.households[3] },
    { report: 'R3', column: 2, expected: decisions.EXITED_NEAR_POVERTY, found: r3?.households[2] },
  ] as const;
  return sides.flatMap(({ found, expected, ...cell }): CheckFinding[] =>
    found === undefined || found === expected
      ? []
      : [{ check: 15, code: 'decisionListDiffers', measure: 'households', expected, found, ...cell, ...place }],
  );
}
