import { Badge, NativeSelect, Stack, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { whole } from '../ui/show.ts';
import { importWords } from '../words/imports.vi.ts';
import type { RowMessage } from './preview.ts';

interface Numbered extends RowMessage {
  readonly key: string;
}

const columns: readonly Column<Numbered>[] = [
  { id: 'sheet', header: importWords.sheet, cell: ({ sheet }) => sheet },
  { id: 'row', header: importWords.row, number: true, names: true, cell: ({ row }) => row },
  { id: 'column', header: importWords.column, cell: ({ column }) => column ?? '–' },
  {
    id: 'severity',
    header: importWords.severity,
    cell: ({ severity }) => (
      <Badge color={severity === 'error' ? 'red' : 'orange'}>{importWords.severities[severity]}</Badge>
    ),
  },
  { id: 'message', header: importWords.message, cell: ({ message }) => message },
];

const shows = ['all', 'error', 'warning'] as const;

interface MessagesTableProps {
  readonly messages: readonly RowMessage[];
  readonly leftOut?: number;
}

/** What is wrong with which row and column, and how to mend it. */
export function MessagesTable({ messages, leftOut = 0 }: MessagesTableProps): ReactNode {
  const [shown, setShown] = useState('all');
  if (messages.length === 0) return <Text>{importWords.noMessages}</Text>;
  const rows = messages
    .map((message, index) => ({ ...message, key: String(index) }))
    .filter(({ severity }) => shown === 'all' || severity === shown);
  const countOf = (show: (typeof shows)[number]) =>
    show === 'all' ? messages.length : messages.filter(({ severity }) => severity === show).length;
  return (
    <Stack gap="xs">
      <NativeSelect
        maw={260}
        label={importWords.show}
        value={shown}
        onChange={({ currentTarget }) => setShown(currentTarget.value)}
        data={shows.map((show) => ({ value: show, label: `${importWords.shows[show]} (${whole(countOf(show))})` }))}
      />
      <DataTable caption={importWords.messages} columns={columns} rows={rows} keyOf={({ key }) => key} />
      {leftOut > 0 && <Text size="sm">{importWords.leftOut(whole(leftOut))}</Text>}
    </Stack>
  );
}
