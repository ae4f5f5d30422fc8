import { classKeys, factKey, sumFacts, type Facts } from './facts.ts';
import { OTHER_PEOPLE, peopleCodes } from './zero-facts.ts';

const KINH = 1;
/** More columns than these no page holds; the smallest peoples go to "khác". */
const MOST = 12;

/** The columns of R9 where the place has set none: Kinh and the peoples of its listed households, in the order of the list. */
export function chosenPeoples(units: readonly Facts[]): number[] {
  const facts = sumFacts(units);
  const count = (code: number) => classKeys.reduce((sum, of) => sum + (facts.get(factKey.ethnicity(of, code)) ?? 0), 0);
  const present = peopleCodes
    .filter((code) => code !== KINH && code !== OTHER_PEOPLE && count(code) > 0)
    .sort((a, b) => count(b) - count(a))
    .slice(0, MOST);
  return [KINH, ...present.sort((a, b) => a - b)];
}
