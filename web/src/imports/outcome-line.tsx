import { Badge, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { whole } from '../ui/show.ts';
import { importWords } from '../words/imports.vi.ts';
import type { Preview } from './preview.ts';

interface OutcomeLineProps {
  readonly label: string;
  readonly outcome: Preview['outcome'];
}

/** How many households are new, changed, unchanged; how many rows are not taken. */
export function OutcomeLine({ label, outcome }: OutcomeLineProps): ReactNode {
  const { created, matched, unchanged, refused } = outcome;
  return (
    <Group gap="xs">
      <Text size="sm">{label}:</Text>
      <Badge color="green">{importWords.created(whole(created))}</Badge>
      <Badge color="blue">{importWords.matched(whole(matched))}</Badge>
      <Badge color="gray">{importWords.unchanged(whole(unchanged))}</Badge>
      <Badge color={refused > 0 ? 'red' : 'gray'}>{importWords.refusedRows(whole(refused))}</Badge>
    </Group>
  );
}
