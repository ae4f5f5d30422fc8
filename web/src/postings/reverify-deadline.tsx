import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { showDate, type IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { deadline } from '@ra-soat/server/postings/contract.ts';
import { useAsk } from '../ui/use-ask.ts';
import { objectionWords } from '../words/objections.vi.ts';

/** Until when a complaint received on a day must be looked into, by the place's settings. */
export function ReverifyDeadline({ roundId, on }: { readonly roundId: string; readonly on: IsoDate }): ReactNode {
  const { data } = useAsk(deadline, { roundId, kind: 'reverify', on }, { keep: true });
  if (!data) return null;
  const { endsOn } = data;
  return (
    <Text size="sm" role="status">
      {endsOn === null ? objectionWords.noDeadline : objectionWords.deadline(showDate(endsOn))}
    </Text>
  );
}
