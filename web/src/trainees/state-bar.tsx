import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { traineeStates, type trainees } from '@ra-soat/server/trainees/contract.ts';
import { whole } from '../ui/show.ts';
import { traineeWords } from '../words/trainees.vi.ts';

type States = z.output<typeof trainees.output>['states'];
type State = keyof States;

interface StateBarProps {
  readonly states: States;
  readonly value: State | undefined;
  readonly onChange: (state: State | undefined) => void;
}

/** How many people stand where; a press shows only those. */
export function StateBar({ states, value, onChange }: StateBarProps): ReactNode {
  const all = traineeStates.reduce((sum, state) => sum + states[state], 0);
  const button = (state: State | undefined, label: string, count: number) => (
    <Button
      key={label}
      size="sm"
      variant={state === value ? 'filled' : 'default'}
      aria-pressed={state === value}
      onClick={() => onChange(state)}
    >
      {label}: {whole(count)}
    </Button>
  );
  return (
    <Group gap="xs" role="group" aria-label={traineeWords.state}>
      {button(undefined, traineeWords.anyState, all)}
      {traineeStates
        .filter((state) => states[state] > 0 || state === value)
        .map((state) => button(state, traineeWords.states[state], states[state]))}
    </Group>
  );
}
