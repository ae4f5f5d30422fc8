import type { IsoDate } from '../kernel/dates.ts';
import type { Dong } from '../kernel/dong.ts';
import type { Source } from '../kernel/source.ts';

export type StandardId = 'vn-2016' | 'vn-2022' | 'vn-2027';
export type FormVersion = 'v1' | 'v2';

/** `special`: đặc khu for which the province has not said urban or rural; it is never classified. */
export type AreaType = 'rural' | 'urban' | 'special';
export type SettledArea = Exclude<AreaType, 'special'>;

export type DecidedClass = 'POOR' | 'NEAR_POOR' | 'NON_POOR';
/** UNDETERMINED: "chưa đủ dữ liệu", always with the list of what is missing. */
export type HouseholdClass = DecidedClass | 'UNDETERMINED';
/** Only the standard of 2016 has sub-classes. */
export type SubClass = 'INCOME_POOR' | 'DEPRIVATION_POOR';

export type IndicatorKey =
  | 'employment'
  | 'dependents'
  | 'nutrition'
  | 'health_services'
  | 'health_insurance'
  | 'adult_education'
  | 'child_schooling'
  | 'housing_quality'
  | 'housing_area'
  | 'water_source'
  | 'toilet'
  | 'telecom'
  | 'info_devices'
  | 'info_assets'
  | 'waste_treatment';

export type Service = 'employment' | 'health' | 'education' | 'housing' | 'water_sanitation' | 'information';

/** What an indicator compares with: age bands (completed years, `below` excluded), shares, accepted answers. */
export type IndicatorLimits = Readonly<Record<string, number | readonly string[]>>;

export interface Indicator {
  /** Order of the certificate boxes and report columns, from 1. */
  readonly number: number;
  readonly key: IndicatorKey;
  readonly name: string;
  readonly service: Service;
  readonly deprivedWhen: string;
  readonly limits: IndicatorLimits;
  /** Source and mark of the condition. */
  readonly source: Source;
}

/** Đồng per person per month: `over` is excluded, `upTo` included; absent = open. */
export interface IncomeLine {
  readonly class: 'POOR' | 'NEAR_POOR' | 'MIDDLE_LIVING' | 'LOW_INCOME_WORKER';
  readonly area: SettledArea;
  readonly over?: Dong;
  readonly upTo: Dong;
  readonly deprivations: 'any' | 'at_least_3' | 'below_3';
  readonly source: Source;
}

export interface ScoreLimit {
  readonly name: 'lower' | 'upper' | 'limit';
  readonly area: SettledArea;
  readonly points: number;
  readonly source: Source;
}

/** Points of B2: `step` for each deprivation; a household with `limit` or more is deprived. */
export interface DeprivationScore {
  readonly step: number;
  readonly limit: number;
  readonly maximum: number;
  readonly source: Source;
}

/** `over` and `below` are excluded, `upTo` and `atLeast` included; absent = any. */
export interface DecisionRow {
  readonly id: string;
  readonly area: SettledArea;
  readonly b1: { readonly over?: number; readonly upTo?: number };
  readonly b2: { readonly atLeast?: number; readonly below?: number };
  readonly class: DecidedClass;
  readonly subclass?: SubClass;
  readonly source: Source;
}

export interface Standard {
  readonly id: StandardId;
  readonly title: string;
  readonly basis: readonly Source[];
  readonly formVersions: readonly FormVersion[];
  readonly incomeLines: readonly IncomeLine[];
  readonly b1Limits: readonly ScoreLimit[];
  /** Absent where the text is not known: such a standard classifies nothing. */
  readonly b2?: DeprivationScore;
  readonly indicators: readonly Indicator[];
  /** Read from the top, the first row that matches decides; empty = classifies nothing. */
  readonly decisionTable: readonly DecisionRow[];
}

/** A form of a standard. */
export interface FormRef {
  readonly standard: StandardId;
  readonly version: FormVersion;
}

/** A record of the law with the days on which it holds, both included; `validTo` null = still open. */
export interface Dated {
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
}
