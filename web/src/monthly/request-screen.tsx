import { Alert, Stack } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { communePage } from '@ra-soat/server/places/contract.ts';
import { communesOf } from '../access/communes-of.ts';
import { useMe } from '../access/session.tsx';
import { RequestForm, type Received } from '../requests/request-form.tsx';
import { Asked } from '../ui/asked.tsx';
import { Empty } from '../ui/empty.tsx';
import { Page } from '../ui/page.tsx';
import { day } from '../ui/show.ts';
import { useAsk } from '../ui/use-ask.ts';
import { monthlyWords } from '../words/monthly.vi.ts';
import { counterWords } from '../words/requests.vi.ts';

/** Mẫu số 01 outside a round: it waits for the month. */
export function MonthRequestScreen(): ReactNode {
  const [commune] = communesOf(useMe().grants);
  return (
    <Page title={monthlyWords.receive} above={[{ label: monthlyWords.title, link: { to: '/months' } }]}>
      {commune ? (
        <Counter commune={commune.placeId} />
      ) : (
        <Empty what={monthlyWords.none} remedy={monthlyWords.noneRemedy} />
      )}
    </Page>
  );
}

function Counter({ commune }: { readonly commune: string }): ReactNode {
  const page = useAsk(communePage, { commune });
  const [received, setReceived] = useState<Received | null>(null);
  return (
    <Stack>
      {received && (
        <Alert role="status" variant="outline" color="green" title={counterWords.done(received.head, received.number)}>
          {received.answerBy !== null && counterWords.doneDue(day(received.answerBy))}
        </Alert>
      )}
      <Asked of={page}>
        {({ villages }) => (
          <RequestForm
            key={received?.requestId ?? 'first'}
            villages={villages}
            proposals={false}
            onReceived={setReceived}
          />
        )}
      </Asked>
    </Stack>
  );
}
