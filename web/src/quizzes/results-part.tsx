import { Badge, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { quizTopicWords } from '@ra-soat/domain/words/quiz.vi.ts';
import { quizResults } from '@ra-soat/server/quizzes/contract.ts';
import { Asked } from '../ui/asked.tsx';
import { Bar } from '../ui/bar.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { whole } from '../ui/show.ts';
import { useAsk } from '../ui/use-ask.ts';
import { quizzesWords as words } from '../words/quizzes.vi.ts';

type Results = z.output<(typeof quizResults)['output']>;
type Question = Results['questions'][number];
type Person = Results['people'][number];

const questionColumns: readonly Column<Question>[] = [
  { id: 'text', header: words.question, names: true, wide: true, cell: ({ text }) => text },
  { id: 'topic', header: words.topicOf, cell: ({ topic }) => quizTopicWords[topic] },
  {
    id: 'wrong',
    header: words.wrong,
    cell: ({ wrong, asked }) => <Bar label={words.wrong} done={wrong} all={asked} />,
  },
];

const personColumns: readonly Column<Person>[] = [
  { id: 'name', header: words.name, names: true, cell: ({ name }) => name },
  { id: 'place', header: words.place, cell: ({ place }) => place },
  { id: 'used', header: words.used, number: true, cell: ({ used }) => whole(used) },
  { id: 'best', header: words.best, number: true, cell: ({ best }) => `${whole(best)}%` },
  {
    id: 'state',
    header: words.state,
    cell: ({ passed }) => <Badge color={passed ? 'green' : 'gray'}>{passed ? words.passed : words.failed}</Badge>,
  },
];

/** Who passed, and which questions most people had wrong. */
export function ResultsPart({ campaignId }: { readonly campaignId: string }): ReactNode {
  const asked = useAsk(quizResults, { campaignId });
  return (
    <Stack component="section" gap="xs" aria-label={words.results}>
      <Title order={2} size="h3">
        {words.results}
      </Title>
      <Asked of={asked}>
        {({ people, questions }) =>
          people.length === 0 ? (
            <Text>{words.noResults}</Text>
          ) : (
            <Stack>
              <Text component="div">
                {words.passRate}
                <Bar label={words.passRate} done={people.filter(({ passed }) => passed).length} all={people.length} />
              </Text>
              <Title order={3} size="h4">
                {words.byQuestion}
              </Title>
              <DataTable
                caption={words.byQuestion}
                columns={questionColumns}
                rows={questions.slice(0, 20)}
                keyOf={({ questionId }) => questionId}
              />
              <Title order={3} size="h4">
                {words.byPerson}
              </Title>
              <DataTable
                caption={words.byPerson}
                columns={personColumns}
                rows={people}
                keyOf={({ accountId, place }) => `${accountId} ${place}`}
              />
            </Stack>
          )
        }
      </Asked>
    </Stack>
  );
}
