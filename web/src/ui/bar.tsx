import { Progress, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { uiWords } from '../words/ui.vi.ts';
import { percent, whole } from './show.ts';

interface BarProps {
  /** What is counted, for those who cannot see the bar. */
  readonly label: string;
  readonly done: number;
  readonly all: number;
}

/** A count as a bar with its figures: never colour or length alone. */
export function Bar({ label, done, all }: BarProps): ReactNode {
  const said = uiWords.progress(whole(done), whole(all));
  return (
    <div style={{ minWidth: '6rem' }}>
      <Text size="sm" component="div" style={{ fontVariantNumeric: 'tabular-nums' }}>
        {said} ({percent(done, all)}%)
      </Text>
      <Progress
        value={percent(done, all)}
        color={done >= all && all > 0 ? 'green' : 'blue'}
        aria-label={`${label}: ${said}`}
      />
    </div>
  );
}
