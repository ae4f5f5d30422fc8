import type { Decision } from './decision.ts';

/** Households that stand on a list by this decision, once each, to choose from. */
export function recognisedBy(
  { lists }: Pick<Decision, 'lists'>,
  decisionId: string,
): { readonly value: string; readonly label: string }[] {
  const lines = Object.values(lists)
    .flat()
    .filter((line) => line.decisionId === decisionId);
  const byHousehold = new Map(lines.map((line) => [line.householdId, `${line.head} · ${line.village}`]));
  return [...byHousehold].map(([value, label]) => ({ value, label }));
}
