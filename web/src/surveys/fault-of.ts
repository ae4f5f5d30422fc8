import type { Finding } from '@ra-soat/domain/kernel/finding.ts';
import { isFindingCode, sayFinding } from '@ra-soat/domain/words/survey.vi.ts';

/** A finding in words; a code of a newer server is shown as it is. */
export function findingWords({ code, values }: Pick<Finding, 'code' | 'values'>): string {
  return isFindingCode(code) ? sayFinding(code, values) : code;
}

/** What is wrong at a field, to stand under it; gaps are no fault of what was typed. */
export function faultOf(findings: readonly Finding[], path: string): string | undefined {
  const fault = findings.find((finding) => finding.path === path && finding.severity === 'error');
  return fault === undefined ? undefined : findingWords(fault);
}
