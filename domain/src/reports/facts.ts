import type { Measure } from './movement-counts.ts';

/**
 * What is known of one unit on one day: a flat key and a whole number (poor.households, poor.indicator.3,
 * nearPoor.ethnicity.20 …). An absent key is not known and prints "–"; zero is written down.
 */
export type Facts = ReadonlyMap<string, number>;

/** The classes as they begin the keys. */
export type ClassKey = 'poor' | 'nearPoor';
export const classKeys: readonly ClassKey[] = ['poor', 'nearPoor'];

/** Target groups; `none`: the household is in none of the first three. */
export const groupKeys = ['minority', 'noLabour', 'merit', 'none', 'localMinority', 'femaleHead'] as const;
export type GroupKey = (typeof groupKeys)[number];

export const childLacks = ['uninsured', 'undernourished', 'notSchooled'] as const;
export type ChildLack = (typeof childLacks)[number];

/** Parts of a household's profile that may not be known. */
export const profileParts = ['indicators', 'causes', 'ethnicity', 'groups', 'children'] as const;
export type ProfilePart = (typeof profileParts)[number];

/** Totals of all households of a unit, listed or not: the denominators, by people where the unit knows it. */
export const populationParts = ['', 'kinh.', 'minority.', 'localMinority.'] as const;
export type PopulationPart = (typeof populationParts)[number];

/** How the keys are written, in one place. */
export const factKey = {
  population: (part: PopulationPart, measure: Measure) => `population.${part}${measure}`,
  listed: (of: ClassKey, measure: Measure) => `${of}.${measure}`,
  flow: (of: ClassKey, column: number, measure: Measure) => `${of}.flow.${column}.${measure}`,
  indicator: (of: ClassKey, number: number) => `${of}.indicator.${number}`,
  cause: (of: ClassKey, number: number) => `${of}.cause.${number}`,
  group: (of: ClassKey, group: GroupKey, measure: Measure) => `${of}.group.${group}.${measure}`,
  ethnicity: (of: ClassKey, code: number) => `${of}.ethnicity.${code}`,
  children: (of: ClassKey, lack?: ChildLack) => (lack === undefined ? `${of}.children` : `${of}.children.${lack}`),
  /** Households whose profile leaves this part open: counted in the class, in no column of that part. */
  unknown: (of: ClassKey, part: ProfilePart) => `${of}.unknown.${part}`,
  /** Households with a number of deprivations that their class does not have. */
  againstRule: (of: ClassKey) => `${of}.againstRule`,
} as const;

/** The total of a population is known only when every unit below knows it. */
export function needsEveryUnit(key: string): boolean {
  return key.startsWith('population.');
}

/** The facts of several reviewed units as those of one. */
export function sumFacts(units: readonly Facts[]): Facts {
  const sums = new Map<string, number>();
  const counted = new Map<string, number>();
  for (const facts of units) {
    for (const [key, value] of facts) {
      sums.set(key, (sums.get(key) ?? 0) + value);
      counted.set(key, (counted.get(key) ?? 0) + 1);
    }
  }
  return new Map([...sums].filter(([key]) => !needsEveryUnit(key) || counted.get(key) === units.length));
}
