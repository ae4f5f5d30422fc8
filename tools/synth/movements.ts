import type { DecidedClass } from '@ra-soat/domain/standards/standard.ts';
import type { Random } from './random.ts';

/** Where a household goes in a year, in shares of 100 (around the three districts of synthetic-data.md §6). */
const yearly: Readonly<Record<DecidedClass, readonly { readonly value: DecidedClass; readonly weight: number }[]>> = {
  POOR: [
    { value: 'POOR', weight: 66 },
    { value: 'NEAR_POOR', weight: 26 },
    { value: 'NON_POOR', weight: 8 },
  ],
  NEAR_POOR: [
    { value: 'NEAR_POOR', weight: 74 },
    { value: 'NON_POOR', weight: 24 },
    { value: 'POOR', weight: 2 },
  ],
  NON_POOR: [
    { value: 'NON_POOR', weight: 60 },
    { value: 'NEAR_POOR', weight: 24 },
    { value: 'POOR', weight: 16 },
  ],
};

/** Leaving is lumpy: `ease` of a village (0.3-1.7) multiplies the chance to move. */
export function nextClass(random: Random, from: DecidedClass, ease: number): DecidedClass {
  return random.weighted(
    yearly[from].map(({ value, weight }) => ({ value, weight: value === from ? weight : weight * ease })),
  );
}

/** Class before the last review, for one that stands after it. */
export function earlierClass(random: Random, now: DecidedClass): DecidedClass {
  if (now === 'NON_POOR')
    return random.weighted([
      { value: 'POOR', weight: 25 },
      { value: 'NEAR_POOR', weight: 75 },
    ]);
  if (now === 'POOR')
    return random.weighted([
      { value: 'POOR', weight: 92 },
      { value: 'NEAR_POOR', weight: 3 },
      { value: 'NON_POOR', weight: 5 },
    ]);
  return random.weighted([
    { value: 'NEAR_POOR', weight: 70 },
    { value: 'POOR', weight: 22 },
    { value: 'NON_POOR', weight: 8 },
  ]);
}
