import type { LocalClass, LocalLine, LocalScoreLine, LocalStandard } from '../standards/local.ts';
import type { HouseholdClass, SettledArea } from '../standards/standard.ts';
import { isYearIncome, type YearIncome } from './income.ts';

export type LocalProblem =
  | 'local_key_missing'
  | 'local_income_missing'
  | 'local_b1_missing'
  | 'local_deprivations_missing'
  | 'local_condition_unknown'
  | 'local_national_missing'
  | 'local_includes_national';

export interface LocalFacts {
  readonly area: SettledArea;
  /** The national class always stands beside; never mixed. */
  readonly nationalClass: HouseholdClass;
  readonly b1: number | null;
  /** Deprived indicators; null while any is unanswered. */
  readonly deprivations: number | null;
  readonly income: YearIncome | null;
  /** Result keyed by the officer: the rule of most places today. */
  readonly keyed: LocalClass | 'NONE' | null;
}

/** `NONE`: not on the local list, `ON_NATIONAL_LIST`: left out of it because it stands on the national one. */
export type LocalAnswer = LocalClass | 'NONE' | 'ON_NATIONAL_LIST';

/** Class null with its problem when it cannot be said. */
export type LocalResult =
  | { readonly class: LocalAnswer; readonly standard: string; readonly problem: null }
  | { readonly class: null; readonly standard: string; readonly problem: LocalProblem };

/**
 * The local class by the rule kind of the local standard; the national class is left as it is. A list that leaves out
 * the national one holds no household of it; one that does not holds all its poor (standards.md §11).
 */
export function classifyLocal(standard: LocalStandard, facts: LocalFacts): LocalResult {
  const { nationalClass } = facts;
  if (standard.leavesOutNational === null) return byRule(standard, facts);
  if (nationalClass === 'UNDETERMINED') return unsaid(standard, 'local_national_missing');
  if (standard.leavesOutNational) {
    return nationalClass === 'NON_POOR' ? byRule(standard, facts) : said(standard, 'ON_NATIONAL_LIST');
  }
  const result = byRule(standard, facts);
  if (nationalClass !== 'POOR' || result.problem !== null || result.class === 'POOR') return result;
  return unsaid(standard, 'local_includes_national');
}

function byRule(standard: LocalStandard, facts: LocalFacts): LocalResult {
  switch (standard.rule) {
    case 'keyed':
      return facts.keyed === null ? unsaid(standard, 'local_key_missing') : said(standard, facts.keyed);
    case 'income':
      return byIncome(standard, facts);
    case 'b1_limit':
      return byScore(standard, facts);
  }
}

function said(standard: LocalStandard, value: LocalAnswer): LocalResult {
  return { class: value, standard: standard.id, problem: null };
}

function unsaid(standard: LocalStandard, problem: LocalProblem): LocalResult {
  return { class: null, standard: standard.id, problem };
}

function byIncome(standard: LocalStandard, { area, income, deprivations }: LocalFacts): LocalResult {
  if (income === null || !isYearIncome(income)) return unsaid(standard, 'local_income_missing');
  const parts = income.members * (standard.per === 'month' ? 12 : 1);
  const lines = standard.lines.filter(
    (line) => line.area === area && income.total <= line.upTo * parts && income.total > (line.over ?? -1) * parts,
  );
  return firstThatFits(standard, lines, deprivations);
}

function byScore(standard: LocalStandard, { area, b1, deprivations }: LocalFacts): LocalResult {
  if (b1 === null || !Number.isSafeInteger(b1) || b1 < 0) return unsaid(standard, 'local_b1_missing');
  const lines = standard.scoreLines.filter((line) => line.area === area && b1 <= line.upTo && b1 > (line.over ?? -1));
  return firstThatFits(standard, lines, deprivations);
}

/** The count both kinds of line speak of. */
const DEPRIVED_FROM = 3;

function firstThatFits(
  standard: LocalStandard,
  lines: readonly (LocalLine | LocalScoreLine)[],
  deprivations: number | null,
): LocalResult {
  for (const line of lines) {
    if (line.deprivations === 'unknown') return unsaid(standard, 'local_condition_unknown');
    if (line.deprivations === 'any') return said(standard, line.class);
    if (deprivations === null) return unsaid(standard, 'local_deprivations_missing');
    if (line.deprivations === 'at_least_3' ? deprivations >= DEPRIVED_FROM : deprivations < DEPRIVED_FROM)
      return said(standard, line.class);
  }
  return said(standard, 'NONE');
}
