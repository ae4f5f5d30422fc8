import type { Form } from '../survey/form.ts';

/** A question whatever person it is asked of: `members.3.facts.work` and `members.facts.work` are one. */
export function pinKey(path: string): string {
  return path.replace(/\.\d+(?=\.|$)/gu, '');
}

/** The questions of a form to which words can be pinned, as printed. */
export function pinQuestions(form: Form): readonly { readonly key: string; readonly label: string }[] {
  const b1 = form.b1.flatMap(({ number, questions }) =>
    questions.map(({ id, label }) => ({ key: `b1.answers.${id}`, label: `B1 mục ${number}: ${label}` })),
  );
  const people = form.memberQuestions.map(({ id, number, label }) => ({
    key: `members.facts.${id}`,
    label: `${number} ${label}`,
  }));
  const home = form.householdQuestions.map(({ id, number, label }) => ({
    key: `household.${id}`,
    label: `${number} ${label}`,
  }));
  return [...b1, ...people, ...home];
}
