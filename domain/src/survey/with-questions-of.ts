import type { FactQuestion, Form } from './form.ts';

function added(own: readonly FactQuestion[], others: readonly FactQuestion[]): readonly FactQuestion[] {
  const known = new Set(own.map(({ id }) => id));
  return [...own, ...others.filter(({ id }) => !known.has(id))];
}

/** One visit for two forms: the questions of the first, then those only the second asks. Points stay the first's. */
export function withQuestionsOf(form: Form, other: Form): Form {
  return {
    ...form,
    memberQuestions: added(form.memberQuestions, other.memberQuestions),
    householdQuestions: added(form.householdQuestions, other.householdQuestions),
  };
}
