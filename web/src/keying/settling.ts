import type { KeyedValue } from '@ra-soat/domain/survey/keyed-form.ts';
import { typedValue, type Difference } from './other-value.ts';

export type Choice = 'first' | 'second' | 'other';

/** How a person settles one field so far. */
export interface Settling {
  readonly choice: Choice | null;
  /** Typed as the paper's own value. */
  readonly typed: string;
  /** Chosen of a printed list as the paper's own value. */
  readonly picked: KeyedValue | null;
  readonly why: string;
}

export const unsettledYet: Settling = { choice: null, typed: '', picked: null, why: '' };

/** The value that the paper has in a field; undefined while it cannot be read. */
export function otherValue(
  of: Difference,
  listed: boolean,
  { typed, picked }: Settling,
): KeyedValue | null | undefined {
  return listed ? picked : typedValue(of, typed);
}
