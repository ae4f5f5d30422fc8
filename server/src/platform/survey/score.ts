import { assess } from '@ra-soat/domain/assessment/assess.ts';
import type { Assessment } from '@ra-soat/domain/assessment/assessment.ts';
import type { BesideResults } from '@ra-soat/domain/assessment/beside-result.ts';
import type { Settings } from '@ra-soat/domain/assessment/settings.ts';
import type { Finding } from '@ra-soat/domain/kernel/finding.ts';
import type { SurveyAssessment } from '@ra-soat/domain/review/survey-assessment.ts';
import { standardTitle } from '@ra-soat/domain/standards/beside.ts';
import { standardOf } from '@ra-soat/domain/standards/standard-of.ts';
import type { Evidence } from '@ra-soat/domain/survey/evidence.ts';
import { isFindingCode, sayFinding } from '@ra-soat/domain/words/survey.vi.ts';
import { Problem } from '../problem.ts';
import type { LoadedRound } from '../rounds.ts';

interface Kept {
  readonly code: string;
  readonly path: string;
}

/** What one visit's answers give under the standard of the round and the area type of the place. */
export function score(
  evidence: Evidence,
  round: Pick<LoadedRound, 'standard' | 'area'>,
  settings: Settings,
): Assessment {
  return assess({ ...evidence, area: round.area }, standardOf(round.standard), settings);
}

function inWords(findings: readonly Finding[]) {
  return findings.map((finding) => ({
    path: finding.path,
    message: `${standardWords(finding.path)}${isFindingCode(finding.code) ? sayFinding(finding.code, finding.values ?? {}) : finding.code}`,
  }));
}

/** A finding of a further form begins with the name of its standard. */
function standardWords(path: string): string {
  const [part, standard = ''] = path.split('.');
  return part === 'beside' ? `${standardTitle(standard)}: ` : '';
}

/** Errors store nothing; a warning needs its reason; gaps may stay, and leave the household undetermined. */
export function refuseFaults(findings: readonly Finding[], kept: readonly Kept[]): void {
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length) throw new Problem('SURVEY_HAS_ERRORS', { fields: inWords(errors) });
  const reasons = new Set(kept.map(({ code, path }) => `${code} ${path}`));
  const open = findings.filter(({ severity, code, path }) => severity === 'warning' && !reasons.has(`${code} ${path}`));
  if (open.length) throw new Problem('WARNING_NEEDS_REASON', { fields: inWords(open) });
}

/** What the machines must know of it. */
export function summaryOf(
  assessment: Assessment,
  persons: number,
  signed: SurveyAssessment['signed'],
  beside: BesideResults,
): SurveyAssessment {
  const { standard, area, result, scoredWith, b1, b2 } = assessment;
  const source = scoredWith === 'confirmed' ? 'scoreTable' : (scoredWith ?? 'keyedTotal');
  const leading = { standard, area, class: result.class, scoredWith: source, b1: b1.used, b2: b2.used } as const;
  return { ...leading, persons, ...(Object.keys(beside).length > 0 && { beside }), signed };
}
