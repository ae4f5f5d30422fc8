import { explain } from '@ra-soat/domain/assessment/explain.ts';
import { assessed } from '../../web/src/answers/assessed.ts';
import type { GeneratedForm } from './generated-households.ts';

/** What the phone's own code says of each form, as text: class, points, rule, findings and the sentence. */
export function judgedOnDevice(forms: readonly GeneratedForm[]): readonly string[] {
  return forms.map(({ standard, area, evidence }) => {
    const assessment = assessed({ standard, scoring: null }, { ...evidence, area });
    const { result, b1, b2, findings } = assessment;
    return JSON.stringify([result, b1.used, b2.used, findings, explain(assessment, evidence.members).sentence]);
  });
}
