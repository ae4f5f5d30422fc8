import type { MapShape } from './series.ts';

/** Classes of the map, from hundredths of a per cent. */
export const povertyBuckets = ['unknown', 'zero', 'low', 'middle', 'high', 'highest'] as const;

export type PovertyBucket = (typeof povertyBuckets)[number];

const limits = [
  ['low', 200],
  ['middle', 500],
  ['high', 1500],
] as const;

/** No household is another thing than no number. */
export function povertyBucket({ hundredths, poor }: Pick<MapShape, 'hundredths' | 'poor'>): PovertyBucket {
  if (poor === 0) return 'zero';
  if (hundredths === null) return 'unknown';
  return limits.find(([, below]) => hundredths < below)?.[0] ?? 'highest';
}
