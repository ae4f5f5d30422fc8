import type { Measure } from './movement-counts.ts';

/** Values of one reviewed unit by column key, a map for each of its rows. */
export type UnitValues = Readonly<Partial<Record<Measure, ReadonlyMap<string, number>>>>;

/** Sum over the reviewed units; undefined when none is, or when a key was counted nowhere. */
export function sumOf(
  values: readonly (UnitValues | undefined)[],
  measure: Measure,
): ReadonlyMap<string, number> | undefined {
  const reviewed = values.flatMap((one) => one?.[measure] ?? []);
  if (reviewed.length === 0) return undefined;
  const sums = new Map<string, number>();
  for (const one of reviewed) {
    for (const [key, value] of one) sums.set(key, (sums.get(key) ?? 0) + value);
  }
  return sums;
}
