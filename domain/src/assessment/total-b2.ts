import type { Finding } from '../kernel/finding.ts';
import type { Standard } from '../standards/standard.ts';
import type { Evidence } from '../survey/evidence.ts';
import { error, warning } from '../survey/finding-code.ts';
import type { B2Result, DecisionProblem, IndicatorResult } from './assessment.ts';

interface Total {
  readonly total: B2Result;
  readonly findings: readonly Finding[];
  readonly problem: DecisionProblem | null;
}

/**
 * B2 from the facts, with its bounds while answers are missing, beside total and ticks of the signed form. A tick that
 * differs from the rule counts only with its reason; without one nothing is decided.
 */
export function totalB2({ b2 }: Evidence, standard: Standard, indicators: readonly IndicatorResult[]): Total {
  const step = standard.b2?.step ?? 0;
  const ticks = indicators.filter(({ value }) => value === 'deprived').map(({ number }) => number);
  const unanswered = indicators.filter(({ value }) => value === 'unanswered').length;
  const lower = step * ticks.length;
  const upper = lower + step * unanswered;
  const computed = unanswered === 0 ? lower : null;
  const changes = b2.keyedTicks === undefined ? [] : changedTicks(b2.keyedTicks, indicators);
  const findings = changes.map(({ number }) => tickFinding(number, b2.tickReasons?.[number], standard));
  const keyed = b2.keyedTotal ?? null;
  const counted = changes.length > 0 ? step * (b2.keyedTicks?.length ?? 0) : computed;
  const notTicks = keyed !== null && b2.keyedTicks !== undefined && keyed !== step * b2.keyedTicks.length;
  return {
    total: {
      lower,
      upper,
      computed,
      keyed,
      used: computed === null ? null : counted,
      ticks,
      keyedTicks: b2.keyedTicks ?? null,
    },
    findings,
    problem: problemOf(notTicks, findings),
  };
}

function problemOf(notTicks: boolean, findings: readonly Finding[]): DecisionProblem | null {
  if (notTicks) return 'b2_not_ticks';
  return findings.some(({ severity }) => severity === 'error') ? 'b2_differs' : null;
}

/** Answered indicators whose tick on paper is not the one of the rule. */
function changedTicks(keyed: readonly number[], indicators: readonly IndicatorResult[]): readonly IndicatorResult[] {
  return indicators.filter(
    ({ number, value }) => value !== 'unanswered' && keyed.includes(number) !== (value === 'deprived'),
  );
}

function tickFinding(number: number, reason: string | undefined, { indicators }: Standard): Finding {
  const indicator = indicators.find((candidate) => candidate.number === number)?.name ?? number;
  const given = reason?.trim() ?? '';
  return given === ''
    ? error('tick_differs', 'b2.keyedTicks', { indicator })
    : warning('tick_changed', 'b2.keyedTicks', { indicator, reason: given });
}
