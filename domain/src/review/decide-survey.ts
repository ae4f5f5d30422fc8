import { besideFits, besideIncomplete } from './beside.ts';
import type { CaseCommand } from './case-command.ts';
import type { CaseEvent, SurveySubmitted } from './case-event.ts';
import type { CaseState } from './case-state.ts';
import { firstProblem, happen, isBlank, refuse } from './outcome.ts';
import type { CaseContext } from './review-context.ts';
import type { Decided } from './review-problem.ts';
import { assessmentProblem } from './standing-class.ts';

type Return = Extract<CaseCommand, { kind: 'survey.return' }>;
type Submit = Extract<CaseCommand, { kind: 'survey.submit' }>;

const beforeAcceptance = ['LISTED', 'SCREENED_OUT', 'SURVEYED', 'RESURVEY'];
const beforePosting = ['SURVEYED', 'ACCEPTED', 'AGREED'];

/** A form is a new version; after its acceptance only a return, a vote or an objection opens the survey again. */
export function submitSurvey(state: CaseState, command: Submit, context: CaseContext): Decided<CaseEvent> {
  if (!beforeAcceptance.includes(state.stage)) return refuse('surveyAlreadyAccepted');
  const { assessment, sending } = command;
  const fits = assessment.standard === state.listing.standard && besideFits(assessment, context.round);
  if (!fits) return refuse('wrongStandard');
  const submitted: SurveySubmitted = {
    kind: 'survey.submitted',
    on: context.on,
    version: (state.survey?.version ?? 0) + 1,
    enteredBy: command.enteredBy,
    keyedBy: context.actor,
    assessment,
    ...(sending !== undefined && { sending }),
  };
  return isRepeat(state, submitted) ? happen() : happen(submitted);
}

function isRepeat(state: CaseState, submitted: SurveySubmitted): boolean {
  if (state.stage !== 'SURVEYED' || state.survey === undefined) return false;
  return JSON.stringify({ ...submitted, version: state.survey.version }) === JSON.stringify(state.survey);
}

/** Nghiệm thu: a complete, signed form, by an account that neither filled nor keyed it. */
export function acceptSurvey(state: CaseState, { on, actor, round }: CaseContext): Decided<CaseEvent> {
  const { stage, survey } = state;
  if (survey === undefined || stage === 'LISTED' || stage === 'RESURVEY') return refuse('surveyMissing');
  if (stage !== 'SURVEYED') return refuse('surveyAlreadyAccepted');
  const unusable = assessmentProblem(survey.assessment);
  if (unusable !== undefined) return refuse(unusable);
  const { signed } = survey.assessment;
  return (
    firstProblem([
      [besideIncomplete(survey.assessment, round), 'besideIncomplete'],
      [!signed.respondent || !signed.enumerator, 'formNotSigned'],
      [actor === survey.enteredBy || actor === survey.keyedBy, 'samePersonAccepts'],
    ]) ?? happen({ kind: 'survey.accepted', on, version: survey.version, by: actor })
  );
}

/** Back to the rà soát viên with a reason and what was found at single questions, until the result is posted. */
export function returnSurvey(state: CaseState, command: Return, { on, actor }: CaseContext): Decided<CaseEvent> {
  const { stage, survey } = state;
  const { reason, remarks = [] } = command;
  if (isBlank(reason)) return refuse('reasonMissing');
  if (stage === 'POSTED') return refuse('alreadyPosted');
  if (survey === undefined || !beforePosting.includes(stage)) return refuse('surveyMissing');
  if (remarks.some(({ remark }) => isBlank(remark))) return refuse('reasonMissing');
  const found = remarks.length === 0 ? {} : { remarks };
  return happen({ kind: 'survey.returned', on, version: survey.version, by: actor, reason, ...found });
}

/** Phiếu A says that an applicant cannot be poor; the household may still be surveyed afterwards. */
export function screenOut(state: CaseState, reason: string, { on, actor }: CaseContext): Decided<CaseEvent> {
  return (
    firstProblem([
      [isBlank(reason), 'reasonMissing'],
      [state.listing.source === 'currentList' || state.listing.source === 'leavingRequest', 'screeningOnlyForRequests'],
      [state.stage !== 'LISTED', 'surveyAlreadyAccepted'],
    ]) ?? happen({ kind: 'case.screenedOut', on, by: actor, reason })
  );
}
