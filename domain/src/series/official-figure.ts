import type { StandardId } from '../standards/standard.ts';
import type { FigureMeasure } from './series-measure.ts';
import type { PublishedNumber } from './published-number.ts';

/** confirmed: read in the decision or a report of it; reported: press, rounded; derived: computed from published ones. */
export type FigureMark = 'confirmed' | 'reported' | 'derived';

export const figureMarks: readonly FigureMark[] = ['confirmed', 'reported', 'derived'];

/** What is to be known of a number before it is used; it stays as published. */
export const figureFlags = [
  // Poor and near-poor together are not the published sum.
  'sumDiffers',
  // The parts of the area add up to another number.
  'partsDiffer',
  // Closing figure of a movement report against its own formula.
  'closingDiffers',
  'localStandard',
  'yearLabel',
  'underCount',
  'definitionUnconfirmed',
  'notForRates',
  // A count of households with a fraction.
  'notWhole',
] as const;

export type FigureFlag = (typeof figureFlags)[number];

/** One published number with what it is of. */
export interface OfficialFigure extends PublishedNumber {
  readonly source: string;
  /** A place id, `region:NT4`, or a group of units. */
  readonly area: string;
  readonly areaName: string;
  /** The year in which the review was made; its result serves the year after. */
  readonly year: number;
  readonly standard: StandardId;
  readonly measure: FigureMeasure;
  readonly mark: FigureMark;
  readonly document: string;
  readonly note: string;
  readonly flags: readonly FigureFlag[];
}
