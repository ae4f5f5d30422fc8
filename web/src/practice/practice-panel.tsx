import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { exerciseOf } from '@ra-soat/domain/training/exercises/library.ts';
import { procedureExercises } from '@ra-soat/domain/training/procedure-exercises.ts';
import { practiceResults } from '@ra-soat/server/practice/contract.ts';
import { useMay } from '../access/session.tsx';
import { Asked } from '../ui/asked.tsx';
import { Bar } from '../ui/bar.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { Empty } from '../ui/empty.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { whole } from '../ui/show.ts';
import { useAsk } from '../ui/use-ask.ts';
import { practiceResultsWords as words } from '../words/practice-results.vi.ts';

type Results = z.output<typeof practiceResults.output>;
type Question = Results['questions'][number];
type Person = Results['people'][number];
type Tried = Results['exercises'][number];

/** How practice goes among the people of a campaign, or (without one) of the places of whoever asks. */
export function PracticePanel({ campaignId }: { readonly campaignId?: string }): ReactNode {
  const asked = useAsk(practiceResults, campaignId === undefined ? {} : { campaignId });
  const may = useMay();
  return (
    <Stack>
      {may('training.teach') && (
        <div>
          <LinkButton variant="default" to="/exercises">
            {words.toLibrary}
          </LinkButton>
        </div>
      )}
      <Asked of={asked}>
        {(results) =>
          results.people.length === 0 ? (
            <Empty what={words.none} remedy={words.noneHelp} />
          ) : (
            <Stack>
              <ByQuestion results={results} />
              <ByExercise exercises={results.exercises} />
              <ByPerson people={results.people} />
            </Stack>
          )
        }
      </Asked>
    </Stack>
  );
}

function titleOf(id: string): string {
  return exerciseOf(id)?.title ?? procedureExercises.find((one) => one.id === id)?.title ?? id;
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <Stack component="section" gap="xs" aria-label={title}>
      <Title order={2} size="h3">
        {title}
      </Title>
      {children}
    </Stack>
  );
}

/** Which answers are most often wrong, and what there is to read again about them. */
function ByQuestion({ results: { questions, people } }: { readonly results: Results }): ReactNode {
  const columns: readonly Column<Question>[] = [
    { id: 'question', header: words.question, cell: ({ label }) => label, names: true, wide: true },
    {
      id: 'people',
      header: words.people,
      cell: (one) => <Bar label={one.label} done={one.people} all={people.length} />,
    },
    { id: 'wrong', header: words.wrong, cell: ({ wrong }) => whole(wrong), number: true },
    { id: 'in', header: words.inExercises, cell: ({ exercises }) => exercises.map(titleOf).join(', '), wide: true },
    { id: 'pins', header: words.readAgain, cell: (one) => <Pins of={one} />, wide: true },
  ];
  return (
    <Part title={words.byQuestion}>
      <Text size="sm">{words.byQuestionHelp}</Text>
      <DataTable
        caption={words.byQuestion}
        columns={columns}
        rows={questions}
        keyOf={({ form, label }) => `${form} ${label}`}
      />
    </Part>
  );
}

function Pins({ of: { pins } }: { readonly of: Question }): ReactNode {
  if (pins.length === 0) return <Text size="sm">{words.noPin}</Text>;
  return pins.map(({ pinId, text, title }) => (
    <Text key={pinId} size="sm">
      {title === '' ? text : `${title}: ${text}`}
    </Text>
  ));
}

function ByExercise({ exercises }: { readonly exercises: readonly Tried[] }): ReactNode {
  const columns: readonly Column<Tried>[] = [
    { id: 'exercise', header: words.exercise, cell: ({ exerciseId }) => titleOf(exerciseId), names: true, wide: true },
    {
      id: 'clean',
      header: words.cleanPeople,
      cell: ({ exerciseId, clean, people }) => <Bar label={titleOf(exerciseId)} done={clean} all={people} />,
    },
    { id: 'tries', header: words.tries, cell: ({ tries }) => whole(tries), number: true },
  ];
  return (
    <Part title={words.byExercise}>
      <DataTable caption={words.byExercise} columns={columns} rows={exercises} keyOf={(one) => one.exerciseId} />
    </Part>
  );
}

function ByPerson({ people }: { readonly people: readonly Person[] }): ReactNode {
  const columns: readonly Column<Person>[] = [
    { id: 'person', header: words.person, cell: ({ name }) => name, names: true },
    { id: 'place', header: words.place, cell: ({ place }) => place },
    { id: 'clean', header: words.cleanExercises, cell: ({ clean }) => whole(clean), number: true },
    { id: 'tried', header: words.triedExercises, cell: ({ tried }) => whole(tried), number: true },
    { id: 'tries', header: words.tries, cell: ({ tries }) => whole(tries), number: true },
  ];
  return (
    <Part title={words.byPerson}>
      <DataTable caption={words.byPerson} columns={columns} rows={people} keyOf={({ accountId }) => accountId} />
    </Part>
  );
}
