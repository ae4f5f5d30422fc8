import { Badge, Card, Group, List, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { roundBoard, type rounds } from '@ra-soat/server/rounds/contract.ts';
import { useMay, useMe } from '../access/session.tsx';
import type { Board } from '../rounds/board.ts';
import { safePosting } from '../rounds/safe-posting.ts';
import { StepBar } from '../rounds/step-bar.tsx';
import { WorkLink } from '../rounds/work-link.tsx';
import { Asked } from '../ui/asked.tsx';
import { capital } from '../ui/capital.ts';
import { TextLink } from '../ui/text-link.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { homeWords } from '../words/home.vi.ts';
import { resultOfRound, roundStageName, roundWords } from '../words/rounds.vi.ts';
import { tasksOf, type Task } from './tasks.ts';

const shownAtOnce = 8;

/** One round on the home page: how far it is, and what this person can do in it now. */
export function RoundCard({ round }: { readonly round: z.output<typeof rounds.output>['rounds'][number] }): ReactNode {
  const asked = useAsk(roundBoard, { roundId: round.roundId });
  return (
    <Card withBorder component="section">
      <Stack gap="sm">
        <Title order={3}>
          <TextLink to="/rounds/$roundId" params={{ roundId: round.roundId }}>
            {roundWords.nameOf(round)}
          </TextLink>
        </Title>
        <Text size="sm">
          {capital(resultOfRound(round))} · {roundStageName(round.state).toLocaleLowerCase('vi')}
        </Text>
        <Asked of={asked}>{(board) => <Content board={board} />}</Asked>
      </Stack>
    </Card>
  );
}

function Content({ board }: { readonly board: Board }): ReactNode {
  const { today } = useMe();
  const may = useMay();
  const tasks = tasksOf(board, may);
  const { totals } = board;
  const posting = board.round.decidedOn === null && totals.posted < totals.total - totals.sidelined;
  const hidden = tasks.length - shownAtOnce;
  return (
    <>
      <StepBar counts={totals} />
      {posting && <Text size="sm">{safePosting(today, board.lastSafePostingOn, board.round.windowEndsOn).text}</Text>}
      <Title order={4}>{homeWords.todo}</Title>
      {tasks.length === 0 && <Text size="sm">{homeWords.nothing}</Text>}
      {tasks.length > 0 && (
        <List>
          {tasks.slice(0, shownAtOnce).map((task) => (
            <List.Item key={keyOf(task)}>
              <TaskLine task={task} roundId={board.round.roundId} />
            </List.Item>
          ))}
        </List>
      )}
      {hidden > 0 && (
        <TextLink to="/rounds/$roundId" params={{ roundId: board.round.roundId }}>
          {homeWords.more(hidden)}
        </TextLink>
      )}
    </>
  );
}

function keyOf(task: Task): string {
  if (task.kind === 'village') return `${task.work} ${task.village.villageId}`;
  return task.kind === 'commune' ? task.step : task.kind;
}

function TaskLine({ task, roundId }: { readonly task: Task; readonly roundId: string }): ReactNode {
  switch (task.kind) {
    case 'import':
      return (
        <TextLink to="/rounds/$roundId/import" params={{ roundId }}>
          {homeWords.toImport}
        </TextLink>
      );
    case 'commune':
      return (
        <Group gap={6}>
          <TextLink to="/rounds/$roundId" params={{ roundId }}>
            {homeWords.step[task.step]}
          </TextLink>
          {task.blocked && <Badge color="orange">{homeWords.blocked}</Badge>}
        </Group>
      );
    case 'village':
      return (
        <Group gap={6}>
          <WorkLink work={task.work} roundId={roundId} village={task.village}>
            {homeWords.inVillage(roundWords.work[task.work], task.village.name)}
          </WorkLink>
          {task.village.late && <Badge color="red">{homeWords.late}</Badge>}
        </Group>
      );
  }
}
