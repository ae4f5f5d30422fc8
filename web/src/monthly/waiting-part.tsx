import { Alert, Badge, Group, Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { requestQueue, requestsTake } from '@ra-soat/server/requests/contract.ts';
import { useMay, useMe } from '../access/session.tsx';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { Empty } from '../ui/empty.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { day } from '../ui/show.ts';
import { TextLink } from '../ui/text-link.tsx';
import { useSend } from '../ui/use-send.ts';
import { monthlyWords } from '../words/monthly.vi.ts';
import { OpenMonth } from './open-month.tsx';

type Queue = z.output<typeof requestQueue.output>;
type Row = Queue['requests'][number];

const columns: readonly Column<Row>[] = [
  {
    id: 'head',
    header: monthlyWords.head,
    names: true,
    cell: ({ householdId, head }) => (
      <TextLink to="/households/$householdId" params={{ householdId }}>
        {head}
      </TextLink>
    ),
  },
  { id: 'number', header: monthlyWords.number, cell: ({ number }) => number },
  { id: 'form', header: monthlyWords.form, wide: true, cell: ({ form }) => monthlyWords.forms[form] },
  { id: 'village', header: monthlyWords.village, cell: ({ village }) => village },
  { id: 'received', header: monthlyWords.receivedOn, number: true, cell: ({ receivedOn }) => day(receivedOn) },
  { id: 'goes', header: monthlyWords.goesTo, cell: ({ goesTo }) => monthlyWords.round(goesTo) },
  {
    id: 'by',
    header: monthlyWords.answerBy,
    cell: ({ answerBy, late }) => (
      <Group gap={4}>
        {day(answerBy)} {late && <Badge color="red">{monthlyWords.late}</Badge>}
      </Group>
    ),
  },
];

/** What waits for the month, where a paper of today goes, and the ways on. */
export function WaitingPart({ commune, queue }: { readonly commune: string; readonly queue: Queue }): ReactNode {
  const may = useMay();
  const { requests, today, open } = queue;
  return (
    <Stack gap="sm">
      <Title order={2}>{monthlyWords.waiting}</Title>
      <Alert variant="outline" color={today === null ? 'orange' : 'blue'}>
        {monthlyWords.goes(today)}
      </Alert>
      <Group>
        {may('list.add') && <LinkButton to="/months/request">{monthlyWords.receive}</LinkButton>}
        {may('round.open') && <OpenMonth commune={commune} />}
        {may('request.answer') &&
          requests.length > 0 &&
          open.map((round) => <TakeAll key={round.roundId} {...round} />)}
      </Group>
      {requests.length === 0 ? (
        <Empty what={monthlyWords.nothingWaits} remedy={monthlyWords.nothingWaitsHelp} />
      ) : (
        <DataTable caption={monthlyWords.waiting} columns={columns} rows={requests} keyOf={(row) => row.requestId} />
      )}
    </Stack>
  );
}

function TakeAll({ roundId, title }: Queue['open'][number]): ReactNode {
  const { today } = useMe();
  const action = useSend(requestsTake);
  return (
    <ActionDialog
      label={monthlyWords.take}
      title={`${monthlyWords.take}: ${title}`}
      intro={monthlyWords.takeIntro(title)}
      action={action}
      body={{ roundId, on: today }}
      quiet
    />
  );
}
