import { Fieldset, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { unansweredB1 } from '@ra-soat/domain/survey/check-totals.ts';
import type { B1Question } from '@ra-soat/domain/survey/form.ts';
import { FactHint } from '../branches/fact-hint.tsx';
import { surveyWords } from '../words/surveys.vi.ts';
import { useEntryParts } from './entry-context.tsx';
import { OptionField } from './option-field.tsx';
import styles from './survey.module.css';
import { WholeField } from './whole-field.tsx';

/** B1: every answer by section, then the total of the signed paper. */
export function B1Part(): ReactNode {
  const { form, evidence, put } = useEntryParts();
  const open = unansweredB1(evidence, form).length;
  return (
    <Fieldset legend={surveyWords.b1}>
      <Stack gap="sm">
        <Text size="sm">{surveyWords.b1Help}</Text>
        <div className={styles.fields}>
          {form.b1.flatMap((section) =>
            section.questions.map((question) => (
              <B1Field key={question.id} section={section.number} question={question} />
            )),
          )}
        </div>
        {open > 0 && <Text size="sm">{surveyWords.b1Open(open)}</Text>}
        <div className={styles.fields}>
          <WholeField
            path="b1.keyedTotal"
            label={surveyWords.b1Total}
            value={evidence.b1.keyedTotal}
            onChange={(total) => put('b1.keyedTotal', total)}
          />
        </div>
      </Stack>
    </Fieldset>
  );
}

function B1Field({ section, question }: { readonly section: number; readonly question: B1Question }): ReactNode {
  const { evidence, put } = useEntryParts();
  const path = `b1.answers.${question.id}`;
  const value = evidence.b1.answers[question.id];
  const label = `${section}. ${question.label}`;
  if (question.answer === 'option') {
    return <OptionField path={path} label={label} options={question.options} value={value} />;
  }
  return (
    <div>
      <WholeField
        path={path}
        label={`${label} (${question.unit ?? ''})`}
        value={typeof value === 'number' ? value : undefined}
        onChange={(whole) => put(path, whole)}
      />
      <FactHint path={path} evidence={evidence} />
    </div>
  );
}
