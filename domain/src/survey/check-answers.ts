import { isIsoDate } from '../kernel/dates.ts';
import { householdAnswer, isAsked, isAskedOf, memberAnswer, type Answer } from './asked.ts';
import type { Evidence } from './evidence.ts';
import { error, gap, type SurveyFinding } from './finding-code.ts';
import type { FactQuestion, Form } from './form.ts';

/** Every question of B2 that is asked: answered, and with an answer the form knows. */
export function checkAnswers(evidence: Evidence, form: Form): SurveyFinding[] {
  const { members, interviewOn } = evidence;
  const ofMembers = members.flatMap((member, index) =>
    form.memberQuestions
      .filter((question) => isAskedOf(question, member, interviewOn))
      .flatMap((question) =>
        checkAnswer(question, memberAnswer(member, question.id), `members.${index}.facts.${question.id}`),
      ),
  );
  const ofHousehold = form.householdQuestions
    .filter((question) => isAsked(question, evidence))
    .flatMap((question) =>
      checkAnswer(question, householdAnswer(evidence.household, question.id), `household.${question.id}`),
    );
  return [...ofMembers, ...ofHousehold];
}

function checkAnswer(question: FactQuestion, answer: Answer | undefined, path: string): SurveyFinding[] {
  if (answer === undefined) {
    return question.required ? [gap('answer_missing', path, { question: question.label })] : [];
  }
  switch (question.answer) {
    case 'option':
      return checkOption(question, answer, path);
    case 'whole':
      return checkWhole(question, answer, path);
    case 'date':
      return checkDate(question, answer, path);
    case 'text':
      return [];
  }
}

function checkOption({ label, options }: FactQuestion, answer: Answer, path: string): SurveyFinding[] {
  const option = options.find(({ code }) => code === answer);
  if (option === undefined) return [error('option_unknown', path, { question: label, answer: String(answer) })];
  return option.unanswered ? [gap('not_measured', path)] : [];
}

function checkWhole(question: FactQuestion, answer: Answer, path: string): SurveyFinding[] {
  const { label, minimum = 0, maximum = Number.MAX_SAFE_INTEGER } = question;
  const values = { question: label, answer: String(answer) };
  if (!Number.isSafeInteger(answer)) return [error('not_whole', path, values)];
  const inRange = Number(answer) >= minimum && Number(answer) <= maximum;
  return inRange ? [] : [error('out_of_range', path, { ...values, minimum, maximum })];
}

function checkDate({ label }: FactQuestion, answer: Answer, path: string): SurveyFinding[] {
  const text = String(answer);
  return isIsoDate(text) ? [] : [error('not_a_day', path, { question: label, answer: text })];
}
