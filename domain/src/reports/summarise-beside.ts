import type { DecidedClass } from '../standards/standard.ts';

/** A household by the national and by the local standard. */
export interface BothClasses {
  readonly national: DecidedClass;
  readonly local: DecidedClass;
}

export interface ListTotals {
  readonly poor: number;
  readonly nearPoor: number;
}

/** Two lists beside each other; `together` counts every household on either of them once, whichever scope. */
export interface BesideSummary {
  readonly national: ListTotals;
  readonly local: ListTotals;
  readonly together: number;
}

/**
 * Households of the two lists (standards.md §11). Where the local list leaves out the national one the four numbers
 * add up to `together`; where it holds it they do not, and must never be added.
 */
export function summariseBeside(households: readonly BothClasses[]): BesideSummary {
  const totals = (by: keyof BothClasses): ListTotals => ({
    poor: households.filter((one) => one[by] === 'POOR').length,
    nearPoor: households.filter((one) => one[by] === 'NEAR_POOR').length,
  });
  const together = households.filter(({ national, local }) => national !== 'NON_POOR' || local !== 'NON_POOR').length;
  return { national: totals('national'), local: totals('local'), together };
}
