import { Badge, Card, Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { propagandaKindWords } from '@ra-soat/domain/words/propaganda.vi.ts';
import { propaganda } from '@ra-soat/server/propaganda/contract.ts';
import { useMe } from '../access/session.tsx';
import { worksInVillages } from '../access/works-in-villages.ts';
import { Asked } from '../ui/asked.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { propagandaWords as words } from '../words/propaganda.vi.ts';
import { TellDone } from './tell-done.tsx';

const shownAtOnce = 5;

/** Propaganda my units still have to do, the most urgent first; nothing when there is none. */
export function OpenPropaganda(): ReactNode {
  const villages = worksInVillages(useMe().grants);
  const asked = useAsk(propaganda, { open: true });
  return (
    <Asked of={asked}>
      {({ tasks }) => {
        // A commune answers for its own work; that of its villages stands on the page of propaganda.
        const mine = tasks.filter((task) => task.mine && (villages || task.within === null));
        if (mine.length === 0) return null;
        return (
          <Card withBorder component="section" aria-labelledby="open-propaganda">
            <Stack gap="sm">
              <Title order={2} id="open-propaganda">
                {words.openTitle}
              </Title>
              {mine.slice(0, shownAtOnce).map((task) => (
                <Group key={task.taskId} justify="space-between" gap="xs">
                  <div>
                    <Group gap={6}>
                      <Text>
                        {task.unit}: {propagandaKindWords[task.kind]}, {task.title}
                      </Text>
                      {task.state === 'late' && <Badge color="red">{words.states.late}</Badge>}
                    </Group>
                    <Text size="sm">{words.givenBy(task.givenBy, showDate(task.dueOn))}</Text>
                  </div>
                  <TellDone task={task} />
                </Group>
              ))}
              <TextLink to="/propaganda">
                {mine.length > shownAtOnce ? words.more(mine.length - shownAtOnce) : words.title}
              </TextLink>
            </Stack>
          </Card>
        );
      }}
    </Asked>
  );
}
