import { Progress, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { whole } from '../ui/show.ts';
import { roundWords } from '../words/rounds.vi.ts';
import { segmentsOf, type Reached, type StepCount } from './village-work.ts';

const colours: Readonly<Record<Reached, string>> = {
  decided: 'green.9',
  posted: 'teal.7',
  agreed: 'cyan.7',
  accepted: 'blue.6',
  surveyed: 'blue.4',
  open: 'gray.3',
  sidelined: 'gray.6',
};

/** How far the households of a village or commune have come: a bar by step, with the same said in words. */
export function StepBar({ counts }: { readonly counts: StepCount }): ReactNode {
  const segments = segmentsOf(counts);
  const said = segments.map(({ reached, count }) => roundWords.reached[reached](whole(count))).join(', ');
  if (counts.total === 0) return <Text size="sm">{roundWords.notListed}</Text>;
  return (
    <div style={{ minWidth: '9rem' }}>
      <Progress.Root size="lg" aria-hidden>
        {segments.map(({ reached, count }) => (
          <Progress.Section key={reached} value={(count * 100) / counts.total} color={colours[reached]} />
        ))}
      </Progress.Root>
      <Text size="xs">{said}</Text>
    </div>
  );
}
