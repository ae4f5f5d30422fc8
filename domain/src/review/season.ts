import { addDays, type IsoDate } from '../kernel/dates.ts';
import type { CaseState } from './case-state.ts';
import type { Random } from './random-commands.ts';
import type { SeasonCommune } from './season-commune.ts';

/** The commune of the random seasons: 5 villages; test support of `random-season.test.ts`. */
export const VILLAGES = ['T1', 'T2', 'T3', 'T4', 'T5'];

/** A season with its dice. */
export interface Season {
  readonly commune: SeasonCommune;
  readonly random: Random;
  /** Of 100 posted households so many complain. */
  readonly complaining: number;
  serial: number;
}

export const chance = ({ random }: Season, percent: number) => random.below(100) < percent;
export const name = (season: Season, what: string) => `${what}${(season.serial += 1)}`;

/** Mostly today; sometimes a paper that is some days old, also one that lies before the step before it. */
export function legalDay(season: Season): IsoDate {
  const { commune, random } = season;
  return chance(season, 25) ? addDays(commune.today, -random.below(6)) : commune.today;
}

export function idsOf(cases: readonly CaseState[]): string[] {
  return cases.map(({ listing }) => listing.caseId);
}
