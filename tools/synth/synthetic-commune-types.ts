import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { DecidedClass, FormRef, SettledArea } from '@ra-soat/domain/standards/standard.ts';
import type { Evidence } from '@ra-soat/domain/survey/evidence.ts';

/** A real commune; what stands in it is invented. */
export interface SyntheticPlace {
  /** Official code in the list of the day: 24631. */
  readonly code: string;
  readonly name: string;
  readonly province: string;
  readonly area: SettledArea;
  /** Who lives there: codes of peoples with their shares. */
  readonly peoples: readonly { readonly value: number; readonly weight: number }[];
  readonly villageKind: 'Thôn' | 'Tổ dân phố' | 'Bon';
  /** Sizes and ages of households (synthetic-data.md §4). */
  readonly setting: 'mountain' | 'delta';
}

export interface SyntheticRequest {
  readonly seed: number;
  readonly place: SyntheticPlace;
  readonly villages: number;
  /** All households of the commune. */
  readonly households: number;
  /** Share of them listed poor or near-poor after last year's review, 0-1. */
  readonly listedShare: number;
  readonly standard: FormRef;
  /** Days of the interviews: last year's review and this year's. */
  readonly lastYearOn: IsoDate;
  readonly thisYearOn: IsoDate;
}

export interface SyntheticVillage {
  readonly name: string;
  readonly totalHouseholds: number;
  readonly totalPersons: number;
}

/** What happened between the two reviews; the member stands in the later or the earlier survey only. */
export interface SyntheticEvent {
  readonly kind: 'born' | 'died' | 'moved_out';
  readonly memberId: string;
  readonly on: IsoDate;
}

export interface SyntheticHousehold {
  readonly householdId: string;
  readonly villageIndex: number;
  /** Restarts at 1 in every village. */
  readonly number: string;
  readonly head: string;
  readonly telephone: string;
  readonly address: string;
  /** Class in force before last year's review, after it, and what this year's facts give. */
  readonly classes: { readonly earlier: DecidedClass; readonly before: DecidedClass; readonly after: DecidedClass };
  /** Not listed last year: asks to be reviewed this year. */
  readonly asksForReview: boolean;
  readonly events: readonly SyntheticEvent[];
  readonly surveys: { readonly lastYear: Evidence; readonly thisYear: Evidence };
}

export interface SyntheticCommune {
  readonly request: SyntheticRequest;
  readonly villages: readonly SyntheticVillage[];
  /** Listed households, those who left last year, and those who ask this year; by village and number. */
  readonly households: readonly SyntheticHousehold[];
}
