import { Alert, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { ClassBadge } from '../ui/class-badge.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { whole } from '../ui/show.ts';
import { importWords } from '../words/imports.vi.ts';
import { MessagesTable } from './messages-table.tsx';
import { OutcomeLine } from './outcome-line.tsx';
import { nothingChanges, takenRows, totalOf, type Preview, type SheetCount } from './preview.ts';

const sheetColumns: readonly Column<SheetCount>[] = [
  { id: 'sheet', header: importWords.sheet, names: true, cell: ({ sheet }) => sheet },
  { id: 'rows', header: importWords.rows, number: true, cell: ({ rows }) => whole(rows) },
  { id: 'taken', header: importWords.memberRows, number: true, cell: (sheet) => whole(takenRows(sheet)) },
  { id: 'refused', header: importWords.refused, number: true, cell: ({ refused }) => whole(refused) },
  { id: 'ignored', header: importWords.ignored, number: true, cell: ({ ignored }) => whole(ignored) },
  { id: 'households', header: importWords.households, number: true, cell: ({ households }) => whole(households) },
  { id: 'persons', header: importWords.persons, number: true, cell: ({ persons }) => whole(persons) },
  { id: 'warned', header: importWords.warned, number: true, cell: ({ warned }) => whole(warned) },
];

const villageColumns: readonly Column<Preview['villages'][number]>[] = [
  {
    id: 'text',
    header: importWords.village,
    names: true,
    cell: ({ text }) => (text === '' ? importWords.noVillageName : text),
  },
  {
    id: 'known',
    header: importWords.known,
    cell: ({ villageId }) => (villageId === null ? importWords.knownNo : importWords.knownYes),
  },
  { id: 'households', header: importWords.households, number: true, cell: ({ households }) => whole(households) },
];

const sampleColumns: readonly Column<Preview['sample'][number]>[] = [
  { id: 'row', header: importWords.row, number: true, cell: ({ row }) => row },
  { id: 'head', header: importWords.head, names: true, cell: ({ head }) => head },
  { id: 'village', header: importWords.village, cell: ({ village }) => village },
  { id: 'persons', header: importWords.persons, number: true, cell: ({ persons }) => persons },
  { id: 'class', header: importWords.class, cell: (row) => <ClassBadge of={row.class} /> },
];

/** What the import would do: every row of the file accounted for. */
export function PreviewTables({ preview }: { readonly preview: Preview }): ReactNode {
  const { sheets, villages, sample, messages, messagesLeftOut, outcome } = preview;
  const total = totalOf(sheets, importWords.total);
  return (
    <Stack>
      {nothingChanges(outcome) && (
        <Alert role="status" variant="outline" color="green" title={importWords.nothingChanges}>
          {importWords.nothingChangesHelp(whole(outcome.unchanged))}
        </Alert>
      )}
      <Title order={2}>{importWords.sheets}</Title>
      <DataTable
        caption={importWords.sheets}
        columns={sheetColumns}
        rows={sheets.length > 1 ? [...sheets, total] : sheets}
        keyOf={({ sheet }) => sheet}
      />
      <Text size="sm">
        {importWords.sums(whole(total.rows), whole(takenRows(total)), whole(total.refused), whole(total.ignored))}
      </Text>
      <OutcomeLine label={importWords.outcome} outcome={outcome} />
      <Title order={2}>{importWords.messages}</Title>
      <MessagesTable messages={messages} leftOut={messagesLeftOut} />
      <Title order={2}>{importWords.villages}</Title>
      <DataTable caption={importWords.villages} columns={villageColumns} rows={villages} keyOf={({ text }) => text} />
      <Title order={2}>{importWords.sample}</Title>
      <DataTable
        caption={importWords.sample}
        columns={sampleColumns}
        rows={sample}
        keyOf={({ row, head, village }) => `${row} ${head} ${village}`}
      />
    </Stack>
  );
}
