import { isStandardId } from '@ra-soat/domain/standards/standard-of.ts';
import type { FormVersion, StandardId } from '@ra-soat/domain/standards/standard.ts';
import { formOf } from '@ra-soat/domain/survey/form-of.ts';
import type { Form } from '@ra-soat/domain/survey/form.ts';
import { withQuestionsOf } from '@ra-soat/domain/survey/with-questions-of.ts';

/** The standards of a round that a visit serves. */
export interface VisitedStandards {
  readonly standard: StandardId;
  readonly beside: readonly {
    readonly standard: string;
    readonly version: FormVersion | null;
    readonly decides: boolean;
  }[];
}

/** Everything one visit asks: the leading form, and what only the form of the next period asks where it decides. */
export function visitForm({ standard, beside }: VisitedStandards, version: FormVersion): Form {
  return beside.reduce(
    (form, one) => {
      const { decides, standard: id, version: other } = one;
      if (!decides || !isStandardId(id) || other === null) return form;
      return withQuestionsOf(form, formOf(id, other));
    },
    formOf(standard, version),
  );
}
