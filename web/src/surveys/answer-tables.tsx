import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Assessment } from '@ra-soat/domain/assessment/assessment.ts';
import { standardOf } from '@ra-soat/domain/standards/standard-of.ts';
import type { Evidence, Member } from '@ra-soat/domain/survey/evidence.ts';
import type { Form } from '@ra-soat/domain/survey/form.ts';
import { INDICATOR_VALUE_WORDS } from '@ra-soat/domain/words/law.vi.ts';
import { RELATION_WORDS, SEX_WORDS } from '@ra-soat/domain/words/survey.vi.ts';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { surveyWords } from '../words/surveys.vi.ts';
import { showBirth } from '../answers/birth-text.ts';
import { RemarkCell, type Remarks } from './remark-cell.tsx';
import { b1Answers, factAnswers, type ShownAnswer } from '../answers/shown-answers.ts';

const memberColumns: readonly Column<Member>[] = [
  { id: 'name', header: surveyWords.name, names: true, cell: ({ name }) => name },
  { id: 'relation', header: surveyWords.relation, cell: ({ relation }) => RELATION_WORDS[relation] },
  { id: 'sex', header: surveyWords.sex, cell: ({ sex }) => (sex === undefined ? '–' : SEX_WORDS[sex]) },
  { id: 'born', header: surveyWords.born, cell: (member) => showBirth(member) || '–' },
];

const answerColumns: readonly Column<ShownAnswer>[] = [
  { id: 'number', header: surveyWords.number, cell: ({ number }) => number },
  { id: 'question', header: surveyWords.question, names: true, cell: ({ question }) => question },
  { id: 'who', header: surveyWords.who, cell: ({ who }) => who },
  { id: 'answer', header: surveyWords.answer, cell: ({ answer }) => answer },
];

function remarkColumn(remarking: NonNullable<AnswerTablesProps['remarking']>): Column<ShownAnswer> {
  return { id: 'remark', header: surveyWords.remark, cell: (row) => <RemarkCell of={row} {...remarking} /> };
}

interface AnswerTablesProps {
  readonly evidence: Evidence;
  readonly form: Form;
  readonly assessment: Assessment;
  /** Absent: nothing may be remarked. */
  readonly remarking?: { readonly remarks: Remarks; readonly onChange: (remarks: Remarks) => void };
}

/** Everything the form says, to be compared with the paper. */
export function AnswerTables({ evidence, form, assessment, remarking }: AnswerTablesProps): ReactNode {
  const { b1, b2, indicators } = assessment;
  const { keyedTicks } = b2;
  const ticks = standardOf(form.standard).indicators.map(({ number, name }) => ({
    id: String(number),
    name: `${number}. ${name}`,
    computed: INDICATOR_VALUE_WORDS[indicators.find((one) => one.number === number)?.value ?? 'unanswered'],
    ticked: keyedTicks === null ? '–' : keyedTicks.includes(number) ? '✓' : '',
  }));
  const columns = [...answerColumns, ...(remarking ? [remarkColumn(remarking)] : [])];
  const totals = `${surveyWords.b1Short}: ${b1.used ?? '–'}; ${surveyWords.b2Short}: ${b2.used ?? '–'}`;
  return (
    <Stack>
      <DataTable caption={surveyWords.members} columns={memberColumns} rows={evidence.members} keyOf={({ id }) => id} />
      <DataTable
        caption={`${surveyWords.b2}. ${totals}`}
        columns={[
          { id: 'name', header: surveyWords.indicator, names: true, cell: ({ name }) => name },
          { id: 'computed', header: surveyWords.computed, cell: ({ computed }) => computed },
          { id: 'ticked', header: surveyWords.ticked, cell: ({ ticked }) => ticked },
        ]}
        rows={ticks}
        keyOf={({ id }) => id}
      />
      <DataTable
        caption={surveyWords.answers}
        columns={columns}
        rows={factAnswers(evidence, form)}
        keyOf={({ id }) => id}
      />
      <DataTable
        caption={surveyWords.b1Answers}
        columns={columns.filter(({ id }) => id !== 'who')}
        rows={b1Answers(evidence, form)}
        keyOf={({ id }) => id}
      />
    </Stack>
  );
}
