import type { DecidedClass } from '../standards/standard.ts';
import type { ListSource } from './case-terms.ts';
import { isRequested } from './list-source.ts';

/** The four lists of Mẫu số 02 (TT 07/2021, procedure.md §3 step 6). */
export type DecisionList = 'POOR' | 'NEAR_POOR' | 'EXITED_POVERTY' | 'EXITED_NEAR_POVERTY';

/** Case ids of each list, in ascending order. */
export type DecisionLists = Readonly<Record<DecisionList, readonly string[]>>;

/** The same four lists by each further standard of the round, by its id. */
export type BesideLists = Readonly<Record<string, DecisionLists>>;

/** The lists on which a household stands: HN → HCN stands on two, not poor before and after on none. */
export function listsOf(before: DecidedClass, after: DecidedClass): DecisionList[] {
  const lists: DecisionList[] = [];
  if (after !== 'NON_POOR') lists.push(after);
  if (before === 'POOR' && after !== 'POOR') lists.push('EXITED_POVERTY');
  if (before === 'NEAR_POOR' && after === 'NON_POOR') lists.push('EXITED_NEAR_POVERTY');
  return lists;
}

/** Whoever asked and is found to be what it was before is on no list: it gets a letter, not a decision. */
export function isTurnedDown(source: ListSource, before: DecidedClass, after: DecidedClass): boolean {
  return isRequested(source) && before === after;
}
