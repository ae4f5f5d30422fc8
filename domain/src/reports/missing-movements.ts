import { closingByFormula, measures, type Counted, type MovementCounts } from './movement-counts.ts';

/** Households and persons that a printed movement report ought to hold in a column and does not. */
export interface MissingMovement extends Counted {
  readonly report: 'R2' | 'R3';
  readonly column: 2 | 3 | 4 | 5 | 8;
}

/**
 * Closing against formula: who is too many in the formula left by column 4 (died alone, moved away, split, merged), who
 * is too few came by column 8. Empty where the report balances.
 */
export function missingInReport(report: 'R2' | 'R3', counts: MovementCounts): readonly MissingMovement[] {
  const [households = 0, persons = 0] = measures.map(
    (measure) => counts[measure][9] - closingByFormula(counts[measure]),
  );
  const out = { report, column: 4, households: Math.max(0, -households), persons: Math.max(0, -persons) } as const;
  const into = { report, column: 8, households: Math.max(0, households), persons: Math.max(0, persons) } as const;
  return [out, into].filter(isSome);
}

/** Who leaves one list for the other stands in both reports: what one of them has less than the other. */
export function missingTransfers(r2: MovementCounts, r3: MovementCounts): readonly MissingMovement[] {
  return [[2, 5] as const, [5, 3] as const].flatMap(([inR2, inR3]) => {
    const [households = 0, persons = 0] = measures.map((measure) => r2[measure][inR2] - r3[measure][inR3]);
    const lackR2 = { households: Math.max(0, -households), persons: Math.max(0, -persons) };
    const lackR3 = { households: Math.max(0, households), persons: Math.max(0, persons) };
    return [
      { report: 'R2', column: inR2, ...lackR2 } as const,
      { report: 'R3', column: inR3, ...lackR3 } as const,
    ].filter(isSome);
  });
}

function isSome({ households, persons }: Counted): boolean {
  return households > 0 || persons > 0;
}
