import type { BesideResults } from '../assessment/beside-result.ts';
import type { AreaType, HouseholdClass, StandardId } from '../standards/standard.ts';

/** Where the B1 total of a form comes from. */
export type ScoredWith = 'keyedTotal' | 'scoreTable' | 'demonstration';

/** What the machines must know of an assessed form; the whole explanation is kept by the server. */
export interface SurveyAssessment {
  readonly standard: StandardId;
  readonly area: AreaType;
  readonly class: HouseholdClass;
  readonly scoredWith: ScoredWith;
  /** Points; null while not known. */
  readonly b1: number | null;
  readonly b2: number | null;
  /** Members of the household on the review date. */
  readonly persons: number;
  /** Results by the further standards of the round; absent where it has none. */
  readonly beside?: BesideResults;
  /** Phiếu B signed on paper by the respondent and by the rà soát viên. */
  readonly signed: { readonly respondent: boolean; readonly enumerator: boolean };
}
