import type { z } from 'zod';
import type { Finding } from '@ra-soat/domain/kernel/finding.ts';
import type { Assessment } from '@ra-soat/domain/assessment/assessment.ts';
import type { surveySubmit } from '@ra-soat/server/surveys/contract.ts';
import { keptWarnings } from '../answers/judge-findings.ts';
import type { Entry, Work } from './work.ts';

/** What is sent: the answers, the state they rest on, and the device's own result to be compared. */
export function submission(
  { householdId, roundId, remarks }: Pick<Entry, 'householdId' | 'roundId' | 'remarks'>,
  { seen, mode, evidence, signed, beside, enumerator, remarkAnswers = {}, reasons }: Work,
  { result, b1, b2 }: Assessment,
  findings: readonly Finding[],
): z.input<typeof surveySubmit.input> {
  return {
    householdId,
    roundId,
    seen,
    mode,
    evidence,
    signed,
    beside,
    ...(enumerator !== undefined && { enumerator }),
    remarkAnswers: remarks.flatMap(({ path, question }) => {
      const answer = remarkAnswers[path]?.trim() ?? '';
      return answer === '' ? [] : [{ path, question, answer }];
    }),
    kept: [...keptWarnings(findings, reasons)],
    deviceResult: { class: result.class, b1: b1.used, b2: b2.used },
  };
}
