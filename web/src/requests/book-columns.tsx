import { Badge, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import type { Verb } from '@ra-soat/domain/access/verb.ts';
import { requestWords } from '@ra-soat/domain/words/requests.vi.ts';
import type { requestBook } from '@ra-soat/server/requests/contract.ts';
import type { Column } from '../ui/data-table.tsx';
import { day } from '../ui/show.ts';
import { TextLink } from '../ui/text-link.tsx';
import { counterWords } from '../words/requests.vi.ts';
import { RequestActions } from './request-actions.tsx';

export type BookRow = z.output<typeof requestBook.output>['requests'][number];

export function bookColumns(may: (verb: Verb) => boolean): readonly Column<BookRow>[] {
  return [
    { id: 'number', header: counterWords.number, number: true, cell: (row) => row.number },
    { id: 'on', header: counterWords.receivedOn, number: true, cell: (row) => day(row.receivedOn) },
    { id: 'head', header: counterWords.head, names: true, cell: (row) => <Head row={row} /> },
    { id: 'village', header: counterWords.village, cell: (row) => row.village },
    { id: 'reason', header: counterWords.reason, wide: true, cell: (row) => row.reason },
    { id: 'due', header: counterWords.answerBy, cell: (row) => <Due row={row} /> },
    { id: 'state', header: counterWords.state, wide: true, cell: (row) => <State row={row} /> },
    { id: 'actions', header: counterWords.actions, cell: (row) => <RequestActions row={row} may={may} /> },
  ];
}

function Head({ row }: { readonly row: BookRow }): ReactNode {
  return (
    <Stack gap={0}>
      <TextLink to="/households/$householdId" params={{ householdId: row.householdId }}>
        {row.head}
      </TextLink>
      <Text size="xs">
        {counterWords.filed(row.filedBy, requestWords.channels[row.channel].toLocaleLowerCase('vi'))}
      </Text>
    </Stack>
  );
}

function Due({ row }: { readonly row: BookRow }): ReactNode {
  if (row.answerBy === null) return counterWords.noDay;
  return (
    <Group gap={6}>
      <span>{day(row.answerBy)}</span>
      {row.late && (
        <Badge variant="outline" color="red">
          {counterWords.late}
        </Badge>
      )}
    </Group>
  );
}

function State({ row }: { readonly row: BookRow }): ReactNode {
  return (
    <Stack gap={0}>
      <span>{counterWords.stateOn(requestWords.states[row.state], day(row.stateOn))}</span>
      {row.answer !== '' && <Text size="xs">{row.answer}</Text>}
    </Stack>
  );
}
