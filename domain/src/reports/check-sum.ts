import type { CheckFinding } from './check-finding.ts';
import {
  measures,
  movementColumns,
  type Measure,
  type MovementColumn,
  type MovementCounts,
} from './movement-counts.ts';

export interface SummedUnit {
  readonly unitId: string;
  readonly name: string;
  /** Absent: not reviewed. */
  readonly counts?: MovementCounts;
}

export interface SumCheck {
  readonly findings: readonly CheckFinding[];
  /** Units below that are not reviewed, by name. */
  readonly missing: readonly string[];
}

/** Check 13: a printed parent equals the sum of its reviewed units in every column; the missing ones are named. */
export function checkSum(report: 'R2' | 'R3', parent: SummedUnit, children: readonly SummedUnit[]): SumCheck {
  const missing = children.filter(({ counts }) => counts === undefined).map(({ name }) => name);
  const printed = parent.counts;
  if (printed === undefined) return { findings: [], missing };
  const findings = measures.flatMap((measure) =>
    movementColumns.flatMap((column): CheckFinding[] => {
      const expected = sumAt(children, measure, column);
      const found = printed[measure][column];
      if (expected === found) return [];
      const place = { unitId: parent.unitId, unit: parent.name };
      return [{ check: 13, code: 'sumDiffers', ...place, report, column, measure, expected, found }];
    }),
  );
  return { findings, missing };
}

function sumAt(children: readonly SummedUnit[], measure: Measure, column: MovementColumn): number {
  return children.reduce((sum, { counts }) => sum + (counts?.[measure][column] ?? 0), 0);
}
