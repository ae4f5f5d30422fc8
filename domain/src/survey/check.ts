import { isIsoDate } from '../kernel/dates.ts';
import type { Finding } from '../kernel/finding.ts';
import { checkAnswers } from './check-answers.ts';
import { checkMembers } from './check-members.ts';
import { checkPerson } from './check-person.ts';
import { checkDwelling } from './check-dwelling.ts';
import { checkTotals } from './check-totals.ts';
import type { Evidence } from './evidence.ts';
import { error, gap, warning, type SurveyFinding } from './finding-code.ts';
import type { Form } from './form.ts';

/**
 * What is wrong or still missing in an evidence, in the order of the form: gaps and errors keep the household
 * undetermined, warnings may be kept with a reason. Pure and quick enough for every keystroke.
 */
export function check(evidence: Evidence, form: Form): readonly Finding[] {
  return [
    ...checkHead(evidence, form),
    ...checkMembers(evidence),
    ...evidence.members.flatMap((member, index) => checkPerson(member, `members.${index}`, evidence, form)),
    ...checkAnswers(evidence, form),
    ...checkDwelling(evidence),
    ...checkTotals(evidence, form),
    ...checkProfile(evidence, form),
  ];
}

function checkHead({ interviewOn, area, version }: Evidence, form: Form): SurveyFinding[] {
  const found: SurveyFinding[] = [];
  if (version !== form.version)
    found.push(error('version_differs', 'version', { answer: version, expected: form.version }));
  if (!isIsoDate(interviewOn)) found.push(error('interview_not_a_day', 'interviewOn', { answer: interviewOn }));
  if (area === 'special') found.push(gap('area_special', 'area'));
  return found;
}

function checkProfile(evidence: Evidence, form: Form): SurveyFinding[] {
  const { causes = [], otherCause = '', noLabourCapacity = false, noLabourCapacityReason = '' } = evidence;
  const known = new Set(form.causes.map(({ code }) => code));
  const found = causes
    .filter((cause) => !known.has(cause))
    .map((cause) => error('cause_unknown', 'causes', { answer: cause }));
  if (causes.includes('other') && otherCause.trim() === '') found.push(warning('other_cause_missing', 'otherCause'));
  if (noLabourCapacity && noLabourCapacityReason.trim() === '') {
    found.push(warning('no_labour_reason_missing', 'noLabourCapacityReason'));
  }
  return found;
}
