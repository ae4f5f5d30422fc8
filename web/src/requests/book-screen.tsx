import { NativeSelect, Stack, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { requestWords } from '@ra-soat/domain/words/requests.vi.ts';
import { requestBook, requestState } from '@ra-soat/server/requests/contract.ts';
import { useMay } from '../access/session.tsx';
import { RoundNav } from '../rounds/round-nav.tsx';
import { Asked } from '../ui/asked.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { Empty } from '../ui/empty.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Page } from '../ui/page.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { counterWords } from '../words/requests.vi.ts';
import { roundWords } from '../words/rounds.vi.ts';
import { bookColumns } from './book-columns.tsx';

/** The book of requests of a round: what came in, by when it is to be answered, what was answered. */
export function BookScreen(): ReactNode {
  const { roundId } = useParams({ from: '/rounds/$roundId/requests' });
  const may = useMay();
  return (
    <Page
      title={counterWords.book}
      subtitle={counterWords.bookIntro}
      above={[
        { label: roundWords.title, link: { to: '/rounds' } },
        { label: roundWords.boardTab, link: { to: '/rounds/$roundId', params: { roundId } } },
      ]}
      actions={
        may('list.add') && (
          <LinkButton to="/rounds/$roundId/request" params={{ roundId }}>
            {counterWords.add}
          </LinkButton>
        )
      }
    >
      <RoundNav roundId={roundId} />
      {may('household.read') ? <Book roundId={roundId} /> : <Text>{counterWords.noRight}</Text>}
    </Page>
  );
}

function Book({ roundId }: { readonly roundId: string }): ReactNode {
  const may = useMay();
  const [state, setState] = useState<z.output<typeof requestState>>();
  const book = useAsk(requestBook, { roundId, ...(state && { state }) }, { keep: true });
  const choices = Object.entries(requestWords.states).map(([value, label]) => ({ value, label }));
  return (
    <Asked of={book}>
      {({ requests, open }) => (
        <Stack gap="sm">
          <NativeSelect
            label={counterWords.filter}
            maw={360}
            value={state ?? ''}
            onChange={({ currentTarget: { value } }) => setState(value === '' ? undefined : requestState.parse(value))}
            data={[{ value: '', label: counterWords.all }, ...choices]}
          />
          <Text role="status">{counterWords.openCount(open)}</Text>
          {requests.length === 0 ? (
            <Empty what={counterWords.none} remedy={counterWords.noneRemedy} />
          ) : (
            <DataTable
              caption={counterWords.book}
              columns={bookColumns(may)}
              rows={requests}
              keyOf={(row) => row.requestId}
            />
          )}
        </Stack>
      )}
    </Asked>
  );
}
