import type { Source } from '../kernel/source.ts';
import type { Finding } from '../kernel/finding.ts';
import type { IsoDate } from '../kernel/dates.ts';
import type {
  AreaType,
  FormVersion,
  HouseholdClass,
  IndicatorKey,
  StandardId,
  SubClass,
} from '../standards/standard.ts';

/** Why no row of the decision table could be read. */
export type DecisionProblem =
  | 'b1_missing'
  | 'b1_not_whole'
  | 'b1_negative'
  | 'b1_differs'
  | 'b2_missing'
  | 'b2_not_whole'
  | 'b2_negative'
  | 'b2_not_multiple_of_10'
  | 'b2_too_high'
  | 'b2_not_ticks'
  | 'b2_differs'
  | 'area_missing'
  | 'area_unknown'
  | 'area_special'
  | 'answers_missing'
  | 'answers_contradictory'
  | 'standard_cannot_classify';

export interface Scores {
  readonly area: AreaType;
  readonly b1: number | null;
  readonly b2: number | null;
}

/** The class and the row of the decision table that decided it; or why none could. */
export type Classification =
  | {
      readonly class: Exclude<HouseholdClass, 'UNDETERMINED'>;
      readonly subclass: SubClass | null;
      /** Id of the row: `vn-2022/1`. */
      readonly decidedBy: string;
      readonly source: Source;
      readonly problem: null;
    }
  | {
      readonly class: 'UNDETERMINED';
      readonly subclass: null;
      readonly decidedBy: null;
      readonly source: null;
      readonly problem: DecisionProblem;
    };

/** One answer that decided an indicator: of a member, or (without one) of the household. */
export interface DecidingFact {
  readonly memberId?: string;
  readonly fact: string;
  readonly value: string | number | boolean | null;
}

export type IndicatorValue = 'deprived' | 'not' | 'unanswered';

export interface IndicatorResult {
  readonly number: number;
  readonly key: IndicatorKey;
  readonly value: IndicatorValue;
  readonly facts: readonly DecidingFact[];
  readonly source: Source;
}

/** One row of the score table that gave its points. */
export interface B1Row {
  readonly section: number;
  readonly question: string;
  readonly answer: string | number;
  readonly points: number;
}

export interface B1Result {
  readonly keyed: number | null;
  readonly computed: number | null;
  /** What the class rests on; null = none. */
  readonly used: number | null;
  readonly rows: readonly B1Row[];
}

export interface B2Result {
  /** 10 × deprived; 10 × (deprived + unanswered). */
  readonly lower: number;
  readonly upper: number;
  readonly computed: number | null;
  readonly keyed: number | null;
  readonly used: number | null;
  /** Indicator numbers by the rule, and as ticked on paper. */
  readonly ticks: readonly number[];
  readonly keyedTicks: readonly number[] | null;
}

/** The result is its explanation: everything the class rests on. Plain JSON, stored as it is. */
export interface Assessment {
  readonly standard: StandardId;
  readonly version: FormVersion;
  readonly interviewOn: IsoDate;
  readonly area: AreaType;
  readonly result: Classification;
  readonly b1: B1Result;
  readonly b2: B2Result;
  readonly indicators: readonly IndicatorResult[];
  /** What is missing or contradictory; with any gap or error the class is UNDETERMINED. */
  readonly findings: readonly Finding[];
  /** Present when points came from a table; `demonstration` bars it from every later step. */
  readonly scoredWith?: 'confirmed' | 'demonstration';
  readonly tableId?: string;
}
