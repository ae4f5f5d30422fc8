import { Badge } from '@mantine/core';
import type { ReactNode } from 'react';
import { standingWords } from '@ra-soat/domain/words/qualification.vi.ts';

export type Standing = keyof typeof standingWords;

const looks = {
  trained: { color: 'green.8', variant: 'light' },
  allowed: { color: 'blue.8', variant: 'outline' },
  untrained: { color: 'orange.8', variant: 'outline' },
} as const;

/** How somebody who surveys stands, in words. */
export function StandingBadge({ of }: { readonly of: Standing }): ReactNode {
  return (
    <Badge {...looks[of]} style={{ textTransform: 'none' }}>
      {standingWords[of]}
    </Badge>
  );
}
