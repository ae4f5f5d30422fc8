import { Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { fieldWords } from '../words/fieldwork.vi.ts';

const parts = [
  { part: 'done', fill: 'var(--mantine-color-green-8)' },
  {
    part: 'returned',
    fill: 'repeating-linear-gradient(45deg, var(--mantine-color-orange-7) 0 4px, var(--mantine-color-orange-3) 4px 8px)',
  },
  { part: 'left', fill: 'var(--mantine-color-gray-2)' },
] as const;

/** What the parts of a bar mean. */
export function BarLegend(): ReactNode {
  return (
    <Group gap="md">
      {parts.map(({ part, fill }) => (
        <Group key={part} gap={6} wrap="nowrap">
          <span
            aria-hidden
            style={{ width: 20, height: 12, background: fill, border: '1px solid var(--mantine-color-gray-6)' }}
          />
          <Text size="sm">{fieldWords.legend[part]}</Text>
        </Group>
      ))}
    </Group>
  );
}
