import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import type { Evidence, Member } from '@ra-soat/domain/survey/evidence.ts';
import type { Form } from '@ra-soat/domain/survey/form.ts';
import { RELATION_WORDS } from '@ra-soat/domain/words/survey.vi.ts';
import { surveyWords } from '../words/surveys.vi.ts';
import { showBirth } from '../answers/birth-text.ts';
import { b1Answers, factAnswers, type ShownAnswer } from '../answers/shown-answers.ts';

/** One question that two versions answer differently; null: not there in that version. */
export interface ChangedAnswer {
  readonly id: string;
  readonly question: string;
  readonly who: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** A member keeps its id when another one is taken out, so its answers are matched by that, not by its row. */
function keyed(answers: readonly ShownAnswer[], { members }: Evidence): Map<string, ShownAnswer> {
  return new Map(
    answers.map((answer) => {
      const [, row, rest] = /^members\.(\d+)\.(.*)$/u.exec(answer.path) ?? [];
      const member = row === undefined ? undefined : members[Number(row)];
      return [member === undefined ? answer.path : `${member.id}.${rest}`, answer];
    }),
  );
}

const personText = (member: Member) =>
  [member.name, RELATION_WORDS[member.relation].toLocaleLowerCase('vi'), showBirth(member)].join(', ');

function memberRows(evidence: Evidence): ShownAnswer[] {
  return evidence.members.map((member) => ({
    id: member.id,
    path: `person.${member.id}`,
    number: '1',
    question: surveyWords.members,
    who: member.name,
    answer: personText(member),
  }));
}

function ownRows({ interviewOn, b1, b2 }: Evidence): ShownAnswer[] {
  const row = (path: string, question: string, answer: string | undefined): ShownAnswer[] =>
    answer === undefined ? [] : [{ id: path, path, number: '', question, who: surveyWords.wholeHousehold, answer }];
  return [
    ...row('interviewOn', surveyWords.interviewOn, showDate(interviewOn)),
    ...row('b1.keyedTotal', surveyWords.b1Total, b1.keyedTotal?.toString()),
    ...row('b2.keyedTotal', surveyWords.b2Total, b2.keyedTotal?.toString()),
    ...row('b2.keyedTicks', surveyWords.ticked, b2.keyedTicks?.join(', ')),
  ];
}

function rowsOf(evidence: Evidence, form: Form): Map<string, ShownAnswer> {
  const rows = [
    ...ownRows(evidence),
    ...memberRows(evidence),
    ...factAnswers(evidence, form),
    ...b1Answers(evidence, form),
  ];
  return keyed(rows, evidence);
}

/** What differs between two versions of a form, in printed order; what only the earlier one has comes last. */
export function changedAnswers(before: Evidence, after: Evidence, form: Form): readonly ChangedAnswer[] {
  const [old, now] = [rowsOf(before, form), rowsOf(after, form)];
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((id) => {
    const [was, is] = [old.get(id), now.get(id)];
    const shown = is ?? was;
    if (shown === undefined || was?.answer === is?.answer) return [];
    const question = `${shown.number} ${shown.question}`.trim();
    return [{ id, question, who: shown.who, before: was?.answer ?? null, after: is?.answer ?? null }];
  });
}
