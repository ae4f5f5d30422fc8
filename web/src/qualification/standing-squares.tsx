import { Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { standingWords } from '@ra-soat/domain/words/qualification.vi.ts';
import { whole } from '../ui/show.ts';
import { qualificationWords as words } from '../words/qualification.vi.ts';
import type { Standing } from './standing-badge.tsx';

const fills: Readonly<Record<Standing, string>> = {
  trained: 'var(--mantine-color-green-8)',
  allowed: 'repeating-linear-gradient(45deg, var(--mantine-color-blue-7) 0 3px, var(--mantine-color-blue-2) 3px 6px)',
  untrained: 'white',
};
const all: readonly Standing[] = ['trained', 'allowed', 'untrained'];

function Square({ of }: { readonly of: Standing }): ReactNode {
  const look = { width: 14, height: 14, background: fills[of], border: '1.5px solid var(--mantine-color-gray-8)' };
  return <span aria-hidden style={look} />;
}

/** People as squares, filled by how they stand, with the figures beside: never colour alone. */
export function StandingSquares({ people }: { readonly people: readonly Standing[] }): ReactNode {
  const sorted = all.flatMap((standing) => people.filter((one) => one === standing));
  return (
    <Stack gap="xs">
      <Group gap={4} aria-hidden>
        {sorted.map((standing, at) => (
          <Square key={at} of={standing} />
        ))}
      </Group>
      <Text size="sm">{words.legend}:</Text>
      <Group gap="md">
        {all.map((standing) => (
          <Group key={standing} gap={6} wrap="nowrap">
            <Square of={standing} />
            <Text size="sm">
              {standingWords[standing]}: {whole(people.filter((one) => one === standing).length)}
            </Text>
          </Group>
        ))}
      </Group>
    </Stack>
  );
}
