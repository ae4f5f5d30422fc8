import { tenThousandths, type PublishedNumber } from './published-number.ts';

/** How the number of households behind a rate is known: recovered exactly, or from a published rate of near-poor. */
export type RateBase = 'recovered' | 'fromNearPoorRate';

/** Published counts of one province and year, as far as they are known. */
export interface ProvinceCounts {
  readonly poor: number | undefined;
  readonly nearPoor: number | undefined;
  readonly households: number | undefined;
  readonly nearPoorRate: PublishedNumber | undefined;
}

interface Base {
  readonly households: number;
  readonly base: RateBase;
}

const MILLION = 1_000_000;

function baseOf({ nearPoor, households, nearPoorRate }: ProvinceCounts): Base | undefined {
  if (households !== undefined) return { households, base: 'recovered' };
  if (!nearPoor || nearPoorRate === undefined || nearPoorRate.value === 0) return undefined;
  const from = Math.floor((nearPoor * MILLION) / tenThousandths(nearPoorRate));
  return { households: from, base: 'fromNearPoorRate' };
}

export interface DerivedRate {
  /** Hundredths of a per cent: 1572 is 15,72 %. */
  readonly hundredths: number;
  readonly base: RateBase;
}

/**
 * The rate of poor households of one or several provinces together, for a map; nobody published it. Undefined where the
 * households of one of them are not known.
 */
export function deriveRate(parts: readonly ProvinceCounts[]): DerivedRate | undefined {
  const bases = parts.flatMap((part) => baseOf(part) ?? []);
  const poor = parts.reduce((sum, part) => sum + (part.poor ?? Number.NaN), 0);
  const households = bases.reduce((sum, one) => sum + one.households, 0);
  if (bases.length < parts.length || households === 0 || Number.isNaN(poor)) return undefined;
  const exact = bases.every(({ base }) => base === 'recovered');
  const hundredths = Math.floor((poor * 20_000 + households) / (2 * households));
  return { hundredths, base: exact ? 'recovered' : 'fromNearPoorRate' };
}
