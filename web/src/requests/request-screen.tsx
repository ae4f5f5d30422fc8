import { Alert, Group, Stack, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { requestWords } from '@ra-soat/domain/words/requests.vi.ts';
import { requestReceiptPaper } from '@ra-soat/server/documents/contract.ts';
import { requestBook } from '@ra-soat/server/requests/contract.ts';
import { roundBoard } from '@ra-soat/server/rounds/contract.ts';
import { useMay } from '../access/session.tsx';
import { RoundNav } from '../rounds/round-nav.tsx';
import { Asked } from '../ui/asked.tsx';
import { fileUrl } from '../ui/door.ts';
import { LinkButton } from '../ui/link-button.tsx';
import { Page } from '../ui/page.tsx';
import { PaperButtons } from '../ui/paper-buttons.tsx';
import { day } from '../ui/show.ts';
import { useAsk } from '../ui/use-ask.ts';
import { counterWords } from '../words/requests.vi.ts';
import { roundWords } from '../words/rounds.vi.ts';
import { RequestForm, type Received } from './request-form.tsx';

/** A household that asks to be reviewed (Mẫu số 01), entered at the counter from the signed paper. */
export function RequestScreen(): ReactNode {
  const { roundId } = useParams({ from: '/rounds/$roundId/request' });
  const board = useAsk(roundBoard, { roundId });
  const book = useAsk(requestBook, { roundId, limit: 1 });
  const [received, setReceived] = useState<Received | null>(null);
  return (
    <Page
      title={counterWords.title}
      subtitle={counterWords.help}
      above={[
        { label: roundWords.title, link: { to: '/rounds' } },
        { label: counterWords.book, link: { to: '/rounds/$roundId/requests', params: { roundId } } },
      ]}
    >
      <RoundNav roundId={roundId} />
      {received && <Done roundId={roundId} received={received} />}
      <Asked of={board}>
        {({ villages }) => (
          <RequestForm
            key={received?.requestId ?? 'first'}
            roundId={roundId}
            villages={villages}
            proposals={book.data?.proposals ?? false}
            onReceived={setReceived}
          />
        )}
      </Asked>
    </Page>
  );
}

function Done({ roundId, received }: { readonly roundId: string; readonly received: Received }): ReactNode {
  const may = useMay();
  const { householdId, requestId, head, number, state, answerBy, listedElsewhere } = received;
  const elsewhere = listedElsewhere.map(({ commune }) => commune);
  return (
    <Alert
      role="status"
      variant="outline"
      color={elsewhere.length > 0 || state === 'ALREADY_LISTED' ? 'orange' : 'green'}
      title={counterWords.done(head, number)}
    >
      <Stack gap="xs">
        <Text>
          {counterWords.doneState(requestWords.states[state])}{' '}
          {answerBy !== null && counterWords.doneDue(day(answerBy))}
        </Text>
        {elsewhere.length > 0 && <Text>{counterWords.elsewhere(elsewhere.join(', '))}</Text>}
        <Group>
          {may('paper.print') && (
            <PaperButtons
              name={counterWords.receipt}
              urlOf={(format) => fileUrl(requestReceiptPaper, { householdId, requestId, format })}
            />
          )}
          <LinkButton size="xs" variant="outline" to="/households/$householdId" params={{ householdId }}>
            {counterWords.toHousehold}
          </LinkButton>
          <LinkButton size="xs" variant="outline" to="/rounds/$roundId/requests" params={{ roundId }}>
            {counterWords.toBook}
          </LinkButton>
        </Group>
      </Stack>
    </Alert>
  );
}
