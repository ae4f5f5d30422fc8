import type { Finding } from '@ra-soat/domain/kernel/finding.ts';
import { isFindingCode, sayFinding } from '@ra-soat/domain/words/survey.vi.ts';

/** A finding in words; a code of a newer server is shown as it is. */
export function findingWords({ code, values }: Pick<Finding, 'code' | 'values'>): string {
  return isFindingCode(code) ? sayFinding(code, values) : code;
}
