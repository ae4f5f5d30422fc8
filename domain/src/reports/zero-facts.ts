import { ethnicGroups } from '../words/ethnicity.vi.ts';
import { childLacks, classKeys, factKey, groupKeys, profileParts, type ClassKey, type Facts } from './facts.ts';
import { measures } from './movement-counts.ts';
import type { ListedNames } from './listed-names.ts';

/** The code of a people that is not among the 54. */
export const OTHER_PEOPLE = 0;

/** Every code of the list of peoples, and the one for those outside it. */
export const peopleCodes: readonly number[] = [...ethnicGroups.map((_, at) => at + 1), OTHER_PEOPLE];

const flowColumns = [1, 2, 3, 4, 5, 6, 7, 8];

function keysOf(of: ClassKey, names: ListedNames): string[] {
  return [
    ...measures.flatMap((measure) => [
      factKey.listed(of, measure),
      ...flowColumns.map((column) => factKey.flow(of, column, measure)),
      ...groupKeys.map((group) => factKey.group(of, group, measure)),
    ]),
    ...names.indicators.map((_, at) => factKey.indicator(of, at + 1)),
    ...names.causes.map(({ number }) => factKey.cause(of, number)),
    ...peopleCodes.map((code) => factKey.ethnicity(of, code)),
    factKey.children(of),
    ...childLacks.map((lack) => factKey.children(of, lack)),
    ...profileParts.map((part) => factKey.unknown(of, part)),
    factKey.againstRule(of),
  ];
}

/** A reviewed unit in which nobody is listed: what is counted of households is added to these zeros. */
export function zeroFacts(names: ListedNames): Facts {
  return new Map(classKeys.flatMap((of) => keysOf(of, names).map((key) => [key, 0] as const)));
}
