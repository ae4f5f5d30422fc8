import { FORMS } from '@ra-soat/domain/survey/form-of.ts';
import { pinQuestions } from '@ra-soat/domain/training/pin-key.ts';
import { trainedForm } from '@ra-soat/domain/training/trained-forms.ts';

/** The printed question a question is about; what was typed where it names none of a form. */
export function askedOfForm(form: string | null, formQuestion: string): string {
  const asked = FORMS.filter(({ standard, version }) => form === null || trainedForm(standard, version) === form);
  return asked.flatMap(pinQuestions).find(({ key }) => key === formQuestion)?.label ?? formQuestion;
}
