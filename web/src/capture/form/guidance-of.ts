import { lowerFirst } from '@ra-soat/domain/assessment/explain.ts';
import { standardOf } from '@ra-soat/domain/standards/standard-of.ts';
import type { FactQuestion, Form } from '@ra-soat/domain/survey/form.ts';
import { B1_GUIDANCE, deprivedWords, FACT_GUIDANCE, type Guidance } from '../../words/form-guidance.vi.ts';

/** What helps at a fact: its own guidance, and the condition of the indicator it serves, each with its source. */
export function factGuidance({ id, number, required }: FactQuestion, form: Form): readonly Guidance[] {
  const own = FACT_GUIDANCE[id];
  const served = standardOf(form.standard).indicators.find((one) => String(one.number) === number.split('.')[0]);
  const condition =
    served === undefined || !required
      ? []
      : [
          {
            text: deprivedWords(served.number, served.name, lowerFirst(served.deprivedWhen)),
            source: served.source,
          },
        ];
  return [...(own === undefined ? [] : [own]), ...condition];
}

export function b1Guidance(section: number): readonly Guidance[] {
  const own = B1_GUIDANCE[section];
  return own === undefined ? [] : [own];
}

export function memberGuidance(field: string, form: Form): readonly Guidance[] {
  const own = FACT_GUIDANCE[field];
  if (field !== 'countedBecause' && field !== 'name') return own === undefined ? [] : [own];
  const { document, article } = form.source;
  const source = { document, ...(article !== undefined && { article }), mark: 'probable' as const };
  return [{ text: form.membershipRule, source }];
}
