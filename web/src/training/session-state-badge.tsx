import { Badge } from '@mantine/core';
import type { ReactNode } from 'react';
import type { SessionState } from '@ra-soat/domain/training/campaign-state.ts';
import { sessionStateWords } from '@ra-soat/domain/words/training-plan.vi.ts';

const colors: Readonly<Record<SessionState, string>> = {
  planned: 'gray',
  running: 'green',
  ended: 'dark',
  cancelled: 'red',
};

/** Where a session stands, in words. */
export function SessionStateBadge({ state }: { readonly state: SessionState }): ReactNode {
  return (
    <Badge color={colors[state]} variant="outline">
      {sessionStateWords[state]}
    </Badge>
  );
}
