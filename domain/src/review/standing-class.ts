import type { DecidedClass } from '../standards/standard.ts';
import type { CaseState } from './case-state.ts';
import type { SurveyAssessment } from './survey-assessment.ts';
import type { ReviewProblemCode } from './review-problem.ts';

/** Why an assessment may reach no acceptance, meeting, posting or decision; undefined when it may. */
export function assessmentProblem(assessment: SurveyAssessment): ReviewProblemCode | undefined {
  if (assessment.scoredWith === 'demonstration') return 'demonstrationTable';
  return assessment.class === 'UNDETERMINED' ? 'assessmentIncomplete' : undefined;
}

/** Class of the newest form where it may be used further; undefined where it may not. */
export function standingClass(state: CaseState): DecidedClass | undefined {
  const assessment = state.survey?.assessment;
  if (assessment === undefined || assessmentProblem(assessment) !== undefined) return undefined;
  return assessment.class === 'UNDETERMINED' ? undefined : assessment.class;
}
