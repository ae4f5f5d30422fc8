import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { standardOf } from '@ra-soat/domain/standards/standard-of.ts';
import type { Exercise } from '@ra-soat/domain/training/exercises/exercise.ts';
import { exercises } from '@ra-soat/domain/training/exercises/library.ts';
import { procedureExercises } from '@ra-soat/domain/training/procedure-exercises.ts';
import type { ProcedureExercise } from '@ra-soat/domain/training/procedure-exercises/procedure-exercise.ts';
import { difficultyWords } from '@ra-soat/domain/words/practice.vi.ts';
import { sourceWords } from '@ra-soat/domain/assessment/explain.ts';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { ClassBadge } from '../ui/class-badge.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { Page } from '../ui/page.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { practiceResultsWords as words } from '../words/practice-results.vi.ts';
import { ForTrainers } from './for-trainers.tsx';

const households: readonly Column<Exercise>[] = [
  {
    id: 'title',
    header: words.exercise,
    cell: ({ id, title }) => (
      <TextLink to="/exercises/$exerciseId" params={{ exerciseId: id }}>
        {title}
      </TextLink>
    ),
    names: true,
    wide: true,
  },
  { id: 'difficulty', header: words.difficulty, cell: ({ difficulty }) => difficultyWords[difficulty] },
  { id: 'form', header: words.form, cell: ({ form }) => standardOf(form.standard).title, wide: true },
  { id: 'result', header: words.result, cell: ({ result }) => <ClassBadge of={result.class} /> },
];

function rightWords({ ask, right }: ProcedureExercise): string {
  if (ask.as === 'day') return showDate(right);
  if (ask.as === 'number') return `${right} ${ask.unit}`;
  return ask.options.find(({ code }) => code === right)?.label ?? right;
}

const procedure: readonly Column<ProcedureExercise>[] = [
  { id: 'title', header: words.exercise, cell: ({ title }) => title, names: true, wide: true },
  {
    id: 'situation',
    header: words.question,
    cell: ({ situation, question }) => `${situation} ${question}`,
    wide: true,
  },
  { id: 'right', header: words.rightAnswer, cell: rightWords },
  { id: 'why', header: words.why, cell: ({ why, source }) => `${why} (${sourceWords(source)})`, wide: true },
];

/** The library of exercises, for trainers. */
export function ExercisesScreen(): ReactNode {
  return (
    <Page title={words.library} subtitle={words.libraryHelp} above={[]}>
      <ForTrainers>
        <Stack>
          <DataTable caption={words.library} columns={households} rows={exercises} keyOf={({ id }) => id} />
          <Title order={2} size="h3">
            {words.procedure}
          </Title>
          <Text size="sm">{words.libraryHelp}</Text>
          <DataTable caption={words.procedure} columns={procedure} rows={procedureExercises} keyOf={({ id }) => id} />
        </Stack>
      </ForTrainers>
    </Page>
  );
}
