import type { Finding } from '../kernel/finding.ts';
import type { Indicator, Standard } from '../standards/standard.ts';
import type { Evidence } from '../survey/evidence.ts';
import { gap } from '../survey/finding-code.ts';
import type { IndicatorResult, IndicatorValue } from './assessment.ts';
import { ruleOf } from './indicators/rules.ts';
import type { Settings } from './settings.ts';
import type { Truth } from './truth.ts';

/** Every indicator of the standard with the answers that decided it; a day of birth that is needed is a gap. */
export function judgeIndicators(
  evidence: Evidence,
  standard: Standard,
  settings: Settings,
): { readonly indicators: readonly IndicatorResult[]; readonly findings: readonly Finding[] } {
  const judged = standard.indicators.map((indicator) => judgeOne(evidence, indicator, standard, settings));
  return {
    indicators: judged.map(({ result }) => result),
    findings: judged.flatMap(({ findings }) => findings),
  };
}

function judgeOne(
  evidence: Evidence,
  indicator: Indicator,
  standard: Standard,
  settings: Settings,
): { readonly result: IndicatorResult; readonly findings: readonly Finding[] } {
  const { number, key, source } = indicator;
  const rule = ruleOf(standard.id, key);
  if (rule === undefined) return { result: { number, key, value: 'unanswered', facts: [], source }, findings: [] };
  const { deprived, facts, birthOpen } = rule({ evidence, indicator, settings });
  const findings = deprived === null ? birthOpen.map((id) => dayNeeded(id, evidence, indicator)) : [];
  return { result: { number, key, value: valueOf(deprived), facts, source }, findings };
}

function valueOf(deprived: Truth): IndicatorValue {
  if (deprived === null) return 'unanswered';
  return deprived ? 'deprived' : 'not';
}

function dayNeeded(memberId: string, { members }: Evidence, { name }: Indicator): Finding {
  const index = members.findIndex(({ id }) => id === memberId);
  return gap('birth_day_needed', `members.${index}.bornOn`, { indicator: name });
}
