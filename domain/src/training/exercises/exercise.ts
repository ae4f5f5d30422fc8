import type { Source } from '../../kernel/source.ts';
import type { DecidedClass, FormRef, SubClass } from '../../standards/standard.ts';
import type { Evidence, Member } from '../../survey/evidence.ts';

export const difficulties = ['easy', 'middle', 'hard'] as const;
export type Difficulty = (typeof difficulties)[number];

/** What somebody of the household says, or what the surveyor sees or reads (then without a speaker). */
export interface Told {
  readonly who: string | null;
  readonly says: string;
}

/** Why an answer of the key is right, and where that is written. */
export interface Why {
  readonly text: string;
  readonly source: Source;
}

/** An invented household (dữ liệu mẫu) to be surveyed for practice; it can never enter a round. */
export interface Exercise {
  /** In the address and in the record of a try. */
  readonly id: string;
  /** A practice id: no table of real work takes one (0028). */
  readonly householdId: string;
  readonly roundId: string;
  readonly form: FormRef;
  readonly title: string;
  readonly difficulty: Difficulty;
  readonly story: readonly Told[];
  /** A drawing of the house with the answers of the key is shown. */
  readonly drawn: boolean;
  /** The table of members as last year's list has it. */
  readonly known: readonly Member[];
  /** Every answer. B1 carries the total of the invented signed paper: no official points are made up. */
  readonly key: Evidence;
  /** By the path in the key. */
  readonly why: Readonly<Record<string, Why>>;
  readonly result: { readonly class: DecidedClass; readonly subclass: SubClass | null };
}
