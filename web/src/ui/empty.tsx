import { Paper, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';

interface EmptyProps {
  /** What is not there, in a sentence. */
  readonly what: string;
  /** The way to get it: a sentence or a button. */
  readonly remedy?: ReactNode;
}

/** Shown where a list has no lines: never a blank. */
export function Empty({ what, remedy }: EmptyProps): ReactNode {
  return (
    <Paper withBorder p="lg">
      <Stack gap="xs" align="flex-start">
        <Text fw={600}>{what}</Text>
        {typeof remedy === 'string' ? <Text>{remedy}</Text> : remedy}
      </Stack>
    </Paper>
  );
}
