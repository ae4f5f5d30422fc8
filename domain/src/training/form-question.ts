import type { Form } from '../survey/form.ts';

/** A question of a form, as pins, remarks and counts of errors name it. */
export interface FormQuestion {
  /** Id of the fact in the form; the path itself where the form asks no such question. */
  readonly question: string;
  /** Number printed on the form; empty where it has none. */
  readonly number: string;
  /** Number and words; undefined where the form asks no such question. */
  readonly label: string | undefined;
}

/** The question behind the place of an answer in the evidence: `members.2.facts.work` and `members.0.facts.work` are one. */
export function formQuestionAt(form: Form, path: string): FormQuestion {
  const [, fact] = /^members\.\d+\.(?:facts\.)?(.+)$/u.exec(path) ?? [];
  const id = fact ?? path.replace(/^household\.|^b1\.answers\./u, '');
  const found = [...form.memberQuestions, ...form.householdQuestions].find((one) => one.id === id);
  if (found) return { question: id, number: found.number, label: `${found.number} ${found.label}` };
  for (const { number, questions } of form.b1) {
    const asked = questions.find((one) => one.id === id);
    if (asked) return { question: id, number: `B1.${String(number)}`, label: `B1.${String(number)} ${asked.label}` };
  }
  return { question: /^members\.\d+$/u.test(path) ? 'members' : id, number: '', label: undefined };
}
