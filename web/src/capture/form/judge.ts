import { besideFindings, type BesideAssessment } from '@ra-soat/domain/assessment/assess-beside.ts';
import type { Assessment } from '@ra-soat/domain/assessment/assessment.ts';
import type { Finding } from '@ra-soat/domain/kernel/finding.ts';
import { assessed, assessedBeside } from '../../answers/assessed.ts';
import { keptWarnings } from '../../answers/judge-findings.ts';
import type { Delivery, FieldRound, FieldWork } from '../../device/device.ts';

/** What the answers give so far, by the rules of the domain. */
export interface Judgement {
  readonly assessment: Assessment;
  readonly beside: readonly BesideAssessment[];
  readonly findings: readonly Finding[];
}

/** The whole form judged as the server will judge it. */
export function judge({ evidence, beside: entries }: FieldWork, round: FieldRound): Judgement {
  const assessment = assessed(round, evidence);
  const beside = assessedBeside(round, evidence, assessment, entries);
  return { assessment, beside, findings: [...assessment.findings, ...besideFindings(assessment, beside)] };
}

/** What goes with a finished form: warnings kept on purpose, and the phone's own result to be compared. */
export function toldOf(
  { reasons }: FieldWork,
  { assessment: { result, b1, b2 }, findings }: Judgement,
): Pick<Delivery, 'kept' | 'deviceResult'> {
  return {
    kept: [...keptWarnings(findings, reasons)],
    deviceResult: { class: result.class, b1: b1.used, b2: b2.used },
  };
}
