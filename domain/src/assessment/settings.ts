import { RETIREMENT_AGES, type RetirementAge } from '../standards/retirement.ts';
import type { RoofMaterial } from '../survey/evidence.ts';
import type { ScoreTable } from './score-table.ts';

/** Choices the texts leave open (✘); each with the default of the brief, each changed only by a dated record. */
export interface Settings {
  /** A person on trợ cấp hưu trí xã hội counts as on monthly assistance. */
  readonly socialPensionCounts: boolean;
  readonly durableRoofs: readonly RoofMaterial[];
  /** Paid work without contract counts only within working age. */
  readonly contractWithinWorkingAge: boolean;
  /** Completed years, included. */
  readonly workingAgeFrom: number;
  /** Upper bound of the working age, excluded. */
  readonly retirementAges: readonly RetirementAge[];
  /** A reason for a child outside its level (disability, late entry) lifts the deprivation. */
  readonly schoolingExceptions: boolean;
  /** The B1 table in force and the region of the commune; absent = totals are keyed from paper. */
  readonly scoring?: { readonly table: ScoreTable; readonly region: string };
}

export const DEFAULT_SETTINGS: Settings = {
  socialPensionCounts: true,
  durableRoofs: ['reinforced_concrete', 'tile'],
  contractWithinWorkingAge: true,
  workingAgeFrom: 15,
  retirementAges: RETIREMENT_AGES,
  schoolingExceptions: true,
};

/** A demonstration table (bảng điểm minh họa) scores only a form without a total keyed from paper. */
export function settingsWith(scoring: Settings['scoring'], keyedTotal: number | undefined): Settings {
  if (!scoring || (scoring.table.demonstration && keyedTotal !== undefined)) return DEFAULT_SETTINGS;
  return { ...DEFAULT_SETTINGS, scoring };
}
