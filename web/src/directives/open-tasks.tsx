import { Badge, Card, Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { tasksOpen } from '@ra-soat/server/directives/contract.ts';
import { Asked } from '../ui/asked.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { directiveWords } from '../words/directives.vi.ts';
import { AnswerTask } from './answer-task.tsx';

const shownAtOnce = 8;

/** Tasks the units I answer for still have to do, the most urgent first; nothing when there is none. */
export function OpenTasks(): ReactNode {
  const asked = useAsk(tasksOpen, {});
  return (
    <Asked of={asked}>
      {({ tasks }) =>
        tasks.length === 0 ? null : (
          <Card withBorder component="section" aria-labelledby="open-tasks">
            <Stack gap="sm">
              <Title order={2} id="open-tasks">
                {directiveWords.openTitle}
              </Title>
              {tasks.slice(0, shownAtOnce).map((task) => (
                <Group key={task.taskId} justify="space-between" gap="xs">
                  <div>
                    <Group gap={6}>
                      <TextLink to="/tasks/$directiveId" params={{ directiveId: task.directiveId }}>
                        {task.unit}: {task.what}
                      </TextLink>
                      {task.state === 'late' && <Badge color="red">{directiveWords.states.late}</Badge>}
                    </Group>
                    <Text size="sm">
                      {directiveWords.openLine(
                        directiveWords.conclusion(task.by, showDate(task.on)),
                        showDate(task.dueOn),
                      )}
                    </Text>
                  </div>
                  <AnswerTask task={task} />
                </Group>
              ))}
              {tasks.length > shownAtOnce && (
                <TextLink to="/tasks">{directiveWords.more(tasks.length - shownAtOnce)}</TextLink>
              )}
            </Stack>
          </Card>
        )
      }
    </Asked>
  );
}
