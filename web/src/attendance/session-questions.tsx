import { Badge, Paper, Stack, Text, Title } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { sessionQuestions } from '@ra-soat/server/attendance/contract.ts';
import { Asked } from '../ui/asked.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { attendanceWords as words } from '../words/attendance.vi.ts';

interface SessionQuestionsProps {
  readonly sessionId: string;
  /** Questions that wait, as the board counts them: another number asks anew. */
  readonly count: number;
}

/** Questions from the points, newest first, each with its state and who answers it. */
export function SessionQuestions({ sessionId, count }: SessionQuestionsProps): ReactNode {
  const asked = useAsk(sessionQuestions, { sessionId }, { everyMs: 5000 });
  const { refetch } = asked;
  useEffect(() => void refetch(), [count, refetch]);
  return (
    <section aria-label={words.questions}>
      <Title order={2} size="h3">
        {words.questions}
      </Title>
      <Asked of={asked}>
        {({ questions }) =>
          questions.length === 0 ? (
            <Text>{words.noQuestions}</Text>
          ) : (
            <Stack gap={4}>
              {questions.map(({ questionId, text, asker, point, state, owner }) => (
                <Paper key={questionId} withBorder p="xs">
                  <Text>{text}</Text>
                  <Text size="sm">
                    <Badge>{words.questionState[state]}</Badge> {words.questionBy(asker, point)}
                    {owner === null ? '' : ` · ${words.owner(owner)}`}
                  </Text>
                </Paper>
              ))}
            </Stack>
          )
        }
      </Asked>
    </section>
  );
}
