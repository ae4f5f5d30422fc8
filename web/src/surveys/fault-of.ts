import type { Finding } from '@ra-soat/domain/kernel/finding.ts';
import type { Remark } from '@ra-soat/domain/review/case-terms.ts';
import { findingWords } from '../answers/finding-words.ts';
import { surveyWords } from '../words/surveys.vi.ts';

/** What was remarked at a field when the form came back. */
export function remarkAt(remarks: readonly Remark[], path: string): string | undefined {
  const found = remarks.find((remark) => remark.path === path);
  return found && surveyWords.remarkAt(found.remark);
}

/** What is wrong at a field, to stand under it; gaps are no fault of what was typed. */
export function faultOf(findings: readonly Finding[], path: string): string | undefined {
  const fault = findings.find((finding) => finding.path === path && finding.severity === 'error');
  return fault === undefined ? undefined : findingWords(fault);
}
