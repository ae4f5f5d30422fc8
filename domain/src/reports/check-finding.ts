import type { ReportCode, RowKey } from './table-layout.ts';

/** Number of the check in reports.md §4. */
export type CheckNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17;

/** Where a report does not hold: it may be entered, but is not sent without a written reason. */
export interface CheckFinding {
  readonly check: CheckNumber;
  readonly code: CheckCode;
  readonly unitId: string;
  readonly unit: string;
  /** The cell that is doubted. */
  readonly report: ReportCode;
  readonly column?: number;
  readonly measure?: RowKey;
  /** What the cell counts, where its heading says more than its number. */
  readonly cell?: string;
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
  | 'personInTwoHouseholds'
  | 'tooFewDeprivations'
  | 'tooManyDeprivations'
  | 'classAgainstRule'
  | 'countAboveHouseholds'
  | 'peoplesDiffer'
  | 'causesMissing'
  | 'groupAboveTotal'
  | 'fewerPersons'
  | 'childrenBelowLack'
  | 'childrenBelowHouseholds'
  | 'profilesMissing'
  | 'factSumDiffers'
  | 'stagesDiffer';
