import { Alert } from '@mantine/core';
import type { ReactNode } from 'react';
import { deliveries } from '@ra-soat/server/deliveries/contract.ts';
import { useMay } from '../access/session.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { deliveryWords as words } from '../words/deliveries.vi.ts';

/** On the board: how many forms from phones wait, with the way to them; nothing when none do. */
export function WaitingAlert({ roundId }: { readonly roundId: string }): ReactNode {
  const reads = useMay()('household.read');
  const { data } = useAsk(deliveries, { roundId, which: 'waiting' }, { enabled: reads, everyMs: 30_000 });
  if (data === undefined || data.waiting === 0) return null;
  return (
    <Alert variant="outline" color="orange">
      <TextLink to="/rounds/$roundId/deliveries" params={{ roundId }}>
        {words.boardLine(data.waiting)}
      </TextLink>
    </Alert>
  );
}
