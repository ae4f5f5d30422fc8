import { Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import type { furtherResult } from '@ra-soat/server/platform/contract.ts';
import { ClassBadge } from './class-badge.tsx';

interface FurtherResultsProps {
  readonly of: readonly z.output<typeof furtherResult>[];
}

/** The results by the further standards of the round, each with the name of its standard. */
export function FurtherResults({ of }: FurtherResultsProps): ReactNode {
  return of
    .filter(({ decides }) => decides)
    .map((one) => (
      <Group key={one.standard} gap="xs">
        <Text size="sm">{one.title}:</Text>
        <ClassBadge of={one.class} />
        <Text size="sm">{one.result}</Text>
      </Group>
    ));
}
