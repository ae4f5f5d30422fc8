import { Alert, NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { attendanceWords as words } from '../words/attendance.vi.ts';
import type { Board } from './use-board.ts';

interface HalfChoiceProps {
  readonly of: Pick<Board, 'half' | 'halves'>;
  readonly choose: (half: number) => void;
}

/** The half-days of a session; the current one is chosen at first. */
export function HalfChoice({ of: { half, halves }, choose }: HalfChoiceProps): ReactNode {
  return (
    <NativeSelect
      label={words.half}
      maw={320}
      value={String(half)}
      onChange={(event) => choose(Number(event.currentTarget.value))}
      data={halves.map(({ on, from, to }, index) => ({
        value: String(index),
        label: words.halfOf(showDate(on), from, to),
      }))}
    />
  );
}

/** Why nobody is marked now; nothing while the session goes on. */
export function StateNotice({ state }: Pick<Board, 'state'>): ReactNode {
  if (state === 'running') return null;
  const said = { planned: words.notBegun, ended: words.over, cancelled: words.cancelled }[state];
  return (
    <Alert color="gray" variant="outline">
      {said}
    </Alert>
  );
}
