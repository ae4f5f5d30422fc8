import { Badge } from '@mantine/core';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import type { householdClass } from '@ra-soat/server/platform/contract.ts';
import { classWords } from '../words/classes.vi.ts';

const colours = { POOR: 'red', NEAR_POOR: 'orange', NON_POOR: 'green', UNDETERMINED: 'gray' } as const;

/** A class by its official short name; colour only repeats what the word says. */
export function ClassBadge({ of }: { readonly of: z.output<typeof householdClass> }): ReactNode {
  const { short, long } = classWords[of];
  return (
    <Badge color={colours[of]} title={long}>
      {short}
    </Badge>
  );
}
