import { Progress } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useIsFetching } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { frameWords } from '../words/frame.vi.ts';
import styles from './frame.module.css';

/** A line at the top of the page while content that is already shown is being asked anew for longer than a moment. */
export function BusyLine(): ReactNode {
  const asking = useIsFetching() > 0;
  const [busy] = useDebouncedValue(asking, 600);
  if (!busy || !asking) return null;
  return (
    <div className={styles.busy} role="status">
      <Progress value={100} animated size="xs" aria-label={frameWords.working} />
    </div>
  );
}
