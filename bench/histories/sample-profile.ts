import type { Dice } from './dice.ts';

/** Columns of a profile between its key and its command. */
export const profileColumns = {
  ...{ area_type: 'text', b1: 'integer', b2: 'integer', indicators: 'integer[]', causes: 'integer[]' },
  ...{ needs: 'integer[]', ethnicity: 'integer', spouse_ethnicity: 'integer', female_head: 'boolean' },
  ...{ no_labour: 'boolean', merit: 'boolean', local_minority: 'boolean', children: 'integer' },
  ...{ children_uninsured: 'integer', children_undernourished: 'integer', children_not_schooled: 'integer' },
} as const;

/** Some different numbers from 1 to `max`, in their order. */
function some(dice: Dice, count: number, max: number): number[] {
  const found = new Set<number>();
  while (found.size < count) found.add(1 + dice.below(max));
  return [...found].sort((a, b) => a - b);
}

/** Invented facts that agree with the class: three deprivations or more for the poor, fewer for the near-poor. */
export function sampleProfile(dice: Dice, of: 'POOR' | 'NEAR_POOR', persons: number) {
  const indicators = some(dice, of === 'POOR' ? 3 + dice.below(4) : dice.below(3), 12);
  const children = dice.below(Math.min(persons, 4));
  const lacking = () => (children === 0 ? 0 : dice.below(children + 1));
  // A household is deprived in nutrition or schooling through one of its children at least.
  const atLeast = (indicator: number) => (indicators.includes(indicator) ? Math.max(1, lacking()) : 0);
  const counted = indicators.includes(3) || indicators.includes(6) ? Math.max(1, children) : children;
  return [
    ...['rural', 120, 10 * indicators.length, indicators, some(dice, 1 + dice.below(3), 8)],
    ...[some(dice, 1 + dice.below(3), 6), dice.chance(60) ? 1 : 6, 1, dice.chance(25)],
    ...[dice.chance(10), dice.chance(2), null, counted, lacking(), atLeast(3), atLeast(6)],
  ];
}
