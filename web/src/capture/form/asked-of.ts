import { isAskedOf, memberAnswer } from '@ra-soat/domain/survey/asked.ts';
import type { Evidence, Member } from '@ra-soat/domain/survey/evidence.ts';
import type { FactQuestion, Form } from '@ra-soat/domain/survey/form.ts';

/** The questions about one person that apply, in printed order. */
export function questionsOf(form: Form, member: Member, on: Evidence['interviewOn']): readonly FactQuestion[] {
  return form.memberQuestions.filter((question) => isAskedOf(question, member, on));
}

/** The lines of the members of whom a question is asked. */
export function linesAsked(question: FactQuestion, { members, interviewOn }: Evidence): readonly number[] {
  return members.flatMap((member, line) => (isAskedOf(question, member, interviewOn) ? [line] : []));
}

export interface Answered {
  readonly done: number;
  readonly all: number;
}

/** How many of the required questions about a person are answered. */
export function answeredOf(form: Form, member: Member, on: Evidence['interviewOn']): Answered {
  const required = questionsOf(form, member, on).filter((question) => question.required);
  return { done: required.filter(({ id }) => memberAnswer(member, id) !== undefined).length, all: required.length };
}

/** Of how many members a question is answered. */
export function answeredBy(question: FactQuestion, evidence: Evidence): Answered {
  const lines = linesAsked(question, evidence);
  const done = lines.filter((line) => {
    const member = evidence.members[line];
    return member !== undefined && memberAnswer(member, question.id) !== undefined;
  }).length;
  return { done, all: lines.length };
}

/** The questions asked of anybody in the household, in printed order. */
export function questionsAsked(form: Form, evidence: Evidence): readonly FactQuestion[] {
  return form.memberQuestions.filter((question) => linesAsked(question, evidence).length > 0);
}
