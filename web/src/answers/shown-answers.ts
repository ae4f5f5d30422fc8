import { householdAnswer, isAsked, isAskedOf, memberAnswer, type Answer } from '@ra-soat/domain/survey/asked.ts';
import { isIsoDate, showDate } from '@ra-soat/domain/kernel/dates.ts';
import type { Evidence } from '@ra-soat/domain/survey/evidence.ts';
import type { FactQuestion, Form } from '@ra-soat/domain/survey/form.ts';
import { surveyWords } from '../words/surveys.vi.ts';
import { showFloorArea } from './floor-area.ts';

/** One answer of a form as a reviewer reads it. */
export interface ShownAnswer {
  readonly id: string;
  readonly number: string;
  readonly question: string;
  readonly who: string;
  readonly answer: string;
  /** Of the answer in the evidence. */
  readonly path: string;
}

/** The answer in the words of its question. */
function said(question: FactQuestion, value: Answer | undefined): string {
  if (value === undefined) return surveyWords.unanswered;
  const option = question.options.find(({ code }) => code === value);
  if (option !== undefined) return option.label;
  if (question.id === 'floorAreaDm2' && typeof value === 'number') return `${showFloorArea(value)} m²`;
  const text = String(value);
  return question.answer === 'date' && isIsoDate(text) ? showDate(text) : text;
}

/** Every question of B2 that was asked, in printed order, members before the household; empty notes left out. */
export function factAnswers(evidence: Evidence, form: Form): readonly ShownAnswer[] {
  const ofMembers = evidence.members.flatMap((member, index) =>
    form.memberQuestions
      .filter((question) => isAskedOf(question, member, evidence.interviewOn))
      .flatMap((question) =>
        shown(question, memberAnswer(member, question.id), member.name, {
          id: `${index} ${question.id}`,
          path: `members.${index}.facts.${question.id}`,
        }),
      ),
  );
  const ofHousehold = form.householdQuestions
    .filter((question) => isAsked(question, evidence))
    .flatMap((question) =>
      shown(question, householdAnswer(evidence.household, question.id), surveyWords.wholeHousehold, {
        id: question.id,
        path: `household.${question.id}`,
      }),
    );
  return [...ofMembers, ...ofHousehold];
}

function shown(
  question: FactQuestion,
  value: Answer | undefined,
  who: string,
  at: Pick<ShownAnswer, 'id' | 'path'>,
): ShownAnswer[] {
  if (value === undefined && !question.required) return [];
  return [{ ...at, number: question.number, question: question.label, who, answer: said(question, value) }];
}

/** Every answer of B1 in printed order. */
export function b1Answers(evidence: Evidence, form: Form): readonly ShownAnswer[] {
  return form.b1.flatMap((section) =>
    section.questions.map((question) => {
      const value = evidence.b1.answers[question.id];
      const option = question.options.find(({ code }) => code === value);
      const amount = value === undefined ? surveyWords.unanswered : `${value} ${question.unit ?? ''}`.trim();
      return {
        id: question.id,
        number: String(section.number),
        question: question.label,
        who: surveyWords.wholeHousehold,
        answer: option?.label ?? amount,
        path: `b1.answers.${question.id}`,
      };
    }),
  );
}
