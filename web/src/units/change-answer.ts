import type { z } from 'zod';
import type { unitChange } from '@ra-soat/server/units/contract.ts';

export type Change = z.output<typeof unitChange.output>;
export type Counts = Change['before'][number]['counts'];

/** The dry run was made, for the lines as they are, and its totals are equal. */
export const isTried = ({ counted, different, unplaced }: Change): boolean =>
  counted && different === 0 && unplaced === 0;

const keys = ['households', 'persons', 'poor', 'nearPoor', 'openCases', 'accounts'] as const;
export const shownCounts = keys;
const everyCount = [...keys, 'villages', 'poorPersons', 'nearPoorPersons'] as const;

/** The counts of all units together, for the last line of a table. */
export function totalOf(units: readonly { readonly counts: Counts }[]): Counts {
  const zero: Counts = {
    ...{ villages: 0, households: 0, persons: 0, poor: 0, poorPersons: 0 },
    ...{ nearPoor: 0, nearPoorPersons: 0, openCases: 0, accounts: 0 },
  };
  return units.reduce<Counts>((sum, { counts }) => {
    const added = { ...sum };
    for (const key of everyCount) added[key] = sum[key] + counts[key];
    return added;
  }, zero);
}
