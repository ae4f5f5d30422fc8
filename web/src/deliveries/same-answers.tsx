import { Accordion } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Form } from '@ra-soat/domain/survey/form.ts';
import { b1Answers, factAnswers, type ShownAnswer } from '../answers/shown-answers.ts';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { deliveryWords as words } from '../words/deliveries.vi.ts';
import { surveyWords } from '../words/surveys.vi.ts';
import type { Delivery, Difference } from './two-forms.ts';

const columns: readonly Column<ShownAnswer>[] = [
  {
    id: 'question',
    header: surveyWords.question,
    names: true,
    cell: ({ number, question }) => `${number} ${question}`,
  },
  { id: 'who', header: surveyWords.who, cell: ({ who }) => who },
  { id: 'answer', header: surveyWords.answer, cell: ({ answer }) => answer },
];

interface SameAnswersProps {
  readonly of: Delivery;
  readonly form: Form;
  readonly differences: readonly Difference[];
}

/** What both forms say alike, folded away. */
export function SameAnswers({ of: { evidence }, form, differences }: SameAnswersProps): ReactNode {
  const differing = new Set(differences.map(({ path }) => path));
  const rows = [...factAnswers(evidence, form), ...b1Answers(evidence, form)].filter(
    ({ path }) => !differing.has(path),
  );
  if (rows.length === 0) return null;
  const title = words.same(rows.length);
  return (
    <Accordion variant="contained">
      <Accordion.Item value="same">
        <Accordion.Control>{title}</Accordion.Control>
        <Accordion.Panel>
          <DataTable caption={title} columns={columns} rows={rows} keyOf={({ path }) => path} />
        </Accordion.Panel>
      </Accordion.Item>
    </Accordion>
  );
}
