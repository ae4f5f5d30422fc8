import { Alert, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { showDate, type IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { deadline } from '@ra-soat/server/postings/contract.ts';
import { useAsk } from '../ui/use-ask.ts';
import { postingWords } from '../words/postings.vi.ts';
import { CountedDays } from './counted-days.tsx';

interface PostingDeadlineProps {
  readonly roundId: string;
  readonly on: IsoDate;
}

/** When a list posted on a day may come down, by which text, how that was counted, and whether it is still in time. */
export function PostingDeadline({ roundId, on }: PostingDeadlineProps): ReactNode {
  const { data } = useAsk(deadline, { roundId, kind: 'posting', on }, { keep: true });
  if (!data) return null;
  const { endsOn, days, dayKind, source, counted, lastSafePostingOn } = data;
  return (
    <Stack gap="xs">
      <Text role="status">
        {endsOn === null ? postingWords.noRule : postingWords.ends(days, dayKind, showDate(endsOn))}{' '}
        {source !== '' && `${postingWords.source(source)}.`}
      </Text>
      {counted.some(({ nth }) => nth === null) && <CountedDays counted={counted} />}
      {lastSafePostingOn !== null && on > lastSafePostingOn && (
        <Alert role="alert" variant="outline" color="red">
          {postingWords.tooLate(showDate(lastSafePostingOn))}
        </Alert>
      )}
    </Stack>
  );
}
