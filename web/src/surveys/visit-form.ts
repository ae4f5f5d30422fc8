import { isStandardId } from '@ra-soat/domain/standards/standard-of.ts';
import type { FormVersion } from '@ra-soat/domain/standards/standard.ts';
import { formOf } from '@ra-soat/domain/survey/form-of.ts';
import type { Form } from '@ra-soat/domain/survey/form.ts';
import { withQuestionsOf } from '@ra-soat/domain/survey/with-questions-of.ts';
import type { Entry } from './work.ts';

/** Everything one visit asks: the leading form, and what only the form of the next period asks where it decides. */
export function visitForm({ standard, beside }: Pick<Entry, 'standard' | 'beside'>, version: FormVersion): Form {
  return beside.reduce(
    (form, one) => {
      const { decides, standard: id, version: other } = one;
      if (!decides || !isStandardId(id) || other === null) return form;
      return withQuestionsOf(form, formOf(id, other));
    },
    formOf(standard, version),
  );
}
