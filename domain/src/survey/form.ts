import type { Source } from '../kernel/source.ts';
import type { FormVersion, StandardId } from '../standards/standard.ts';

export interface Option {
  readonly code: string | boolean;
  readonly label: string;
  /** "Not measured": recorded, and still a gap. */
  readonly unanswered?: true;
}

/** When a question is asked; all parts must hold. Ages in completed years, `ageBelow` excluded. */
export interface Condition {
  readonly ageFrom?: number;
  readonly ageBelow?: number;
  /** Another answer on the same level: `{ fact: 'work', in: ['paid_work'] }`. */
  readonly answers?: readonly { readonly fact: string; readonly in: readonly (string | boolean)[] }[];
}

/**
 * A question about a member or the household. `id` is the name of its fact in Evidence: `work` in
 * `members[i].facts`, `floorAreaDm2` in `household`, `devices.tv` in `household.devices`.
 */
export interface FactQuestion {
  readonly id: string;
  /** Number printed on the form: the indicator it serves, then its order. */
  readonly number: string;
  readonly label: string;
  readonly level: 'household' | 'member';
  readonly answer: 'option' | 'whole' | 'text' | 'date';
  readonly options: readonly Option[];
  /** dm², for a whole number. */
  readonly unit?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly when: Condition;
  readonly required: boolean;
}

/** A question of B1; `id` is its key in `b1.answers`. */
export interface B1Question {
  readonly id: string;
  readonly label: string;
  readonly answer: 'option' | 'whole';
  readonly options: readonly { readonly code: string; readonly label: string }[];
  readonly unit?: string;
}

export interface B1Section {
  /** 1-13 */
  readonly number: number;
  readonly label: string;
  readonly questions: readonly B1Question[];
}

/** Phiếu B of one standard and version, in printed order. */
export interface Form {
  readonly standard: StandardId;
  readonly version: FormVersion;
  readonly title: string;
  readonly source: Source;
  /** The membership rule printed above the table of members. */
  readonly membershipRule: string;
  readonly b1: readonly B1Section[];
  readonly memberQuestions: readonly FactQuestion[];
  readonly householdQuestions: readonly FactQuestion[];
  readonly causes: readonly { readonly code: string; readonly label: string }[];
  readonly needs: readonly { readonly code: string; readonly label: string }[];
}
