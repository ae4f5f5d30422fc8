import type { Finding } from '../kernel/finding.ts';
import { classifies } from '../standards/standard-of.ts';
import type { Standard } from '../standards/standard.ts';
import { check } from '../survey/check.ts';
import type { Evidence } from '../survey/evidence.ts';
import { formOf } from '../survey/form-of.ts';
import type { Assessment, Classification, DecisionProblem } from './assessment.ts';
import { classify, undetermined } from './classify.ts';
import { judgeIndicators } from './judge-indicators.ts';
import type { Settings } from './settings.ts';
import { totalB1 } from './total-b1.ts';
import { totalB2 } from './total-b2.ts';

/**
 * Classifies one household from what a visit recorded, and keeps all that the class rests on. Bad or missing answers
 * never throw: they are findings, and any gap or error leaves the household UNDETERMINED. Throws only when the
 * standard has no form of the evidence's version.
 */
export function assess(evidence: Evidence, standard: Standard, settings: Settings): Assessment {
  if (!classifies(standard)) return withoutStandard(evidence, standard);
  const form = formOf(standard.id, evidence.version);
  const { indicators, findings: ofIndicators } = judgeIndicators(evidence, standard, settings);
  const b1 = totalB1(evidence, settings);
  const b2 = totalB2(evidence, standard, indicators);
  const findings = [...check(evidence, form), ...ofIndicators, ...b1.findings, ...b2.findings];
  const scores = { area: evidence.area, b1: b1.total.used, b2: b2.total.used };
  const problem = b1.problem ?? b2.problem ?? openProblem(findings);
  const decided = classify(standard, scores);
  return {
    standard: standard.id,
    version: evidence.version,
    interviewOn: evidence.interviewOn,
    area: evidence.area,
    result: closed(decided, problem),
    b1: b1.total,
    b2: b2.total,
    indicators,
    findings,
    ...b1.scored,
  };
}

/** A class stands only with nothing open; the problem of an area goes first, an unanswered B2 is a gap by name. */
function closed(decided: Classification, problem: DecisionProblem | null): Classification {
  if (problem === null || decided.problem?.startsWith('area_')) return decided;
  if (decided.problem !== null && decided.problem !== 'b2_missing') return decided;
  return undetermined(problem);
}

function openProblem(findings: readonly Finding[]): DecisionProblem | null {
  if (findings.some(({ severity }) => severity === 'error')) return 'answers_contradictory';
  return findings.some(({ severity }) => severity === 'gap') ? 'answers_missing' : null;
}

function withoutStandard(evidence: Evidence, standard: Standard): Assessment {
  const none = { keyed: null, computed: null, used: null };
  return {
    standard: standard.id,
    version: evidence.version,
    interviewOn: evidence.interviewOn,
    area: evidence.area,
    result: undetermined('standard_cannot_classify'),
    b1: { ...none, rows: [] },
    b2: { ...none, lower: 0, upper: 0, ticks: [], keyedTicks: null },
    indicators: [],
    findings: [],
  };
}
