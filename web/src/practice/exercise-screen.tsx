import { List, Stack, Text, Title } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { sourceWords } from '@ra-soat/domain/assessment/explain.ts';
import { formOf } from '@ra-soat/domain/survey/form-of.ts';
import type { Exercise } from '@ra-soat/domain/training/exercises/exercise.ts';
import { exerciseOf } from '@ra-soat/domain/training/exercises/library.ts';
import { householdAnswers, memberAnswers } from '@ra-soat/domain/training/practice-answers.ts';
import { sayClass } from '@ra-soat/domain/training/practice-effect.ts';
import { difficultyWords, practiceWords } from '@ra-soat/domain/words/practice.vi.ts';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { Empty } from '../ui/empty.tsx';
import { Page } from '../ui/page.tsx';
import { practiceResultsWords as words } from '../words/practice-results.vi.ts';
import { ForTrainers } from './for-trainers.tsx';

/** One exercise with its story and its whole key, for trainers. */
export function ExerciseScreen(): ReactNode {
  const { exerciseId } = useParams({ from: '/exercises/$exerciseId' });
  const exercise = exerciseOf(exerciseId);
  const above = [{ label: words.library, link: { to: '/exercises' } as const }];
  if (exercise === undefined)
    return (
      <Page title={words.notFound} above={above}>
        <Empty what={words.notFound} />
      </Page>
    );
  const subtitle = `${practiceWords.mark} · ${difficultyWords[exercise.difficulty]}`;
  return (
    <Page title={exercise.title} subtitle={subtitle} above={above}>
      <ForTrainers>
        <Stack>
          <Told exercise={exercise} />
          <Result exercise={exercise} />
          <Key exercise={exercise} />
        </Stack>
      </ForTrainers>
    </Page>
  );
}

function Told({ exercise: { story, key } }: { readonly exercise: Exercise }): ReactNode {
  return (
    <Stack component="section" gap="xs">
      <Title order={2} size="h3">
        {words.told}
      </Title>
      <List>
        {story.map(({ who, says }) => (
          <List.Item key={says}>
            <strong>{who ?? words.seen}:</strong> {says}
          </List.Item>
        ))}
      </List>
      <Text>{words.total(key.b1.keyedTotal ?? 0)}</Text>
    </Stack>
  );
}

function Result({ exercise: { result, why } }: { readonly exercise: Exercise }): ReactNode {
  const reason = why['result'];
  return (
    <Stack component="section" gap="xs">
      <Title order={2} size="h3">
        {words.result}: {sayClass(result)}
      </Title>
      {reason && (
        <Text>
          {reason.text} ({sourceWords(reason.source)})
        </Text>
      )}
    </Stack>
  );
}

interface Line {
  readonly path: string;
  readonly label: string;
  readonly said: string;
  readonly why: string;
}

function linesOf({ key, form, why }: Exercise): readonly Line[] {
  const asked = formOf(form.standard, form.version);
  const people = key.members.flatMap((member, at) =>
    memberAnswers(member, member, `members.${String(at)}`, asked, key.interviewOn),
  );
  return [...people, ...householdAnswers(key, key, asked)].map(({ path, label, value, say }) => {
    const reason = why[path];
    return { path, label, said: say(value), why: reason ? `${reason.text} (${sourceWords(reason.source)})` : '' };
  });
}

const columns: readonly Column<Line>[] = [
  { id: 'label', header: words.question, cell: ({ label }) => label, names: true, wide: true },
  { id: 'said', header: words.answer, cell: ({ said }) => said },
  { id: 'why', header: words.why, cell: ({ why }) => why, wide: true },
];

function Key({ exercise }: { readonly exercise: Exercise }): ReactNode {
  return (
    <Stack component="section" gap="xs">
      <Title order={2} size="h3">
        {words.key}
      </Title>
      <DataTable caption={words.key} columns={columns} rows={linesOf(exercise)} keyOf={({ path }) => path} />
    </Stack>
  );
}
