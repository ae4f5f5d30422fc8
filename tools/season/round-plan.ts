import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { Hand } from './hand.ts';

/** The people of one commune who carry a round, by what they do. */
export interface Officials {
  /** Keys the forms, holds the meetings, posts. */
  readonly officer: Hand;
  /** Accepts what the officer keyed. */
  readonly committee: Hand;
  readonly chairman: Hand;
}

/** One yearly review of a commune on its days. */
export interface RoundPlan {
  readonly roundId: string;
  readonly commune: string;
  readonly year: number;
  /** What the province says of its own list, where it has a standard in force; absent: shown, not decided. */
  readonly local?: readonly { readonly standard: string; readonly leavesOutNational: boolean }[];
  readonly openedOn: IsoDate;
  readonly listClosedOn: IsoDate;
  readonly surveyedOn: IsoDate;
  readonly acceptedOn: IsoDate;
  readonly metOn: IsoDate;
  readonly postedOn: IsoDate;
  readonly consolidatedOn: IsoDate;
  readonly decidedOn: IsoDate;
  readonly effectiveOn: IsoDate;
}
