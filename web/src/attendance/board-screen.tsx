import { Alert, Stack, Text, Title } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { boardGroups, sumOf, type BoardGroup } from '@ra-soat/domain/training/board-sums.ts';
import { needsCall } from '@ra-soat/domain/training/point-state.ts';
import { Asked } from '../ui/asked.tsx';
import { Page } from '../ui/page.tsx';
import { attendanceWords as words } from '../words/attendance.vi.ts';
import { BoardLegend } from './board-legend.tsx';
import { BoardNumbers } from './board-numbers.tsx';
import { HalfChoice, StateNotice } from './half-choice.tsx';
import { NeedCall } from './need-call.tsx';
import { PointTiles } from './point-tiles.tsx';
import { SessionQuestions } from './session-questions.tsx';
import { useBoard, type Board, type BoardPoint } from './use-board.ts';

/** The live board of a session: who must be called first, then every point as a tile, branch by branch. */
export function BoardScreen(): ReactNode {
  const { campaignId, sessionId } = useParams({ from: '/training/$campaignId/sessions/$sessionId/board' });
  const [half, setHalf] = useState<number>();
  const live = useBoard(sessionId, half);
  const above = [
    {
      label: live.data?.title ?? words.board,
      link: { to: '/training/$campaignId/sessions/$sessionId', params: { campaignId, sessionId } } as const,
    },
  ];
  return (
    <Page title={words.board} subtitle={live.data?.title} above={above}>
      {live.stale && (
        <Alert role="status" color="orange" variant="outline">
          {words.stale}
        </Alert>
      )}
      <Asked of={live}>{(board) => <Shown board={board} setHalf={setHalf} />}</Asked>
    </Page>
  );
}

function Shown({ board, setHalf }: { readonly board: Board; readonly setHalf: (half: number) => void }): ReactNode {
  const { points, state, sessionId } = board;
  const total = sumOf(points);
  const calls = needsCall.flatMap((one) => points.filter((point) => point.state === one));
  const groups = boardGroups(points);
  return (
    <Stack gap="md">
      <StateNotice state={state} />
      <HalfChoice of={board} choose={setHalf} />
      <BoardNumbers label={words.total} sum={total} large />
      {state === 'running' && <NeedCall points={calls} of={board} />}
      <BoardLegend />
      {groups.map((group) => (
        <Branch key={group.head?.pointId ?? 'alone'} group={group} only={groups.length === 1} of={board} />
      ))}
      <SessionQuestions sessionId={sessionId} count={total.questions} />
    </Stack>
  );
}

interface BranchProps {
  readonly group: BoardGroup<BoardPoint>;
  readonly only: boolean;
  readonly of: Board;
}

function Branch({ group, only, of }: BranchProps): ReactNode {
  const label = group.head?.name ?? (only ? words.allPoints : words.alone);
  return (
    <section aria-label={label}>
      <Title order={2} size="h3">
        {label}{' '}
        <Text span size="sm">
          {words.points(group.points.length)}
        </Text>
      </Title>
      {!only && <BoardNumbers label={label} sum={group.sum} />}
      <PointTiles points={group.points} of={of} />
    </section>
  );
}
