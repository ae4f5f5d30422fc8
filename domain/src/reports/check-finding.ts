import type { Measure } from './movement-counts.ts';
import type { ReportCode } from './table-layout.ts';

/** Number of the check in reports.md §4. */
export type CheckNumber = 1 | 2 | 3 | 10 | 11 | 12 | 13 | 15 | 17;

/** Where a report does not hold: it may be entered, but is not sent without a written reason. */
export interface CheckFinding {
  readonly check: CheckNumber;
  readonly code: CheckCode;
  readonly unitId: string;
  readonly unit: string;
  /** The cell that is doubted. */
  readonly report: ReportCode;
  readonly column?: number;
  readonly measure?: Measure;
  readonly expected: number;
  readonly found: number;
  /** The report whose figure is expected. */
  readonly against?: { readonly report: ReportCode; readonly column: number };
}

export type CheckCode =
  | 'closingDiffers'
  | 'transferDiffers'
  | 'openingDiffers'
  | 'householdsDiffer'
  | 'personsDiffer'
  | 'populationMissing'
  | 'moreListedThanPopulation'
  | 'sumDiffers'
  | 'decisionListDiffers'
  | 'notDecided'
  | 'personInTwoHouseholds';
