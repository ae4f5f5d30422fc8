import { useMemo, type ReactNode } from 'react';
import { isAsked } from '@ra-soat/domain/survey/asked.ts';
import { FactCard } from './fact-question.tsx';
import { useForm, useSettledEvidence } from './form-context.tsx';

/** The questions of B2 about the household that apply, in printed order. */
export function HomeSection(): ReactNode {
  const { form } = useForm();
  const evidence = useSettledEvidence();
  const asked = useMemo(
    () => form.householdQuestions.filter((question) => isAsked(question, evidence)),
    [form, evidence],
  );
  return asked.map((question) => <FactCard key={question.id} question={question} path={`household.${question.id}`} />);
}
