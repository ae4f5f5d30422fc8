import { Badge } from '@mantine/core';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import type { householdClass } from '@ra-soat/server/platform/contract.ts';
import { CLASS_WORDS } from '@ra-soat/domain/words/law.vi.ts';
import { classShort } from '../words/classes.vi.ts';

const colours = { POOR: 'red', NEAR_POOR: 'orange', NON_POOR: 'green', UNDETERMINED: 'gray' } as const;

/** A class by its official short name; colour only repeats what the word says. */
export function ClassBadge({ of }: { readonly of: z.output<typeof householdClass> }): ReactNode {
  return (
    <Badge color={colours[of]} title={CLASS_WORDS[of]}>
      {classShort[of]}
    </Badge>
  );
}
