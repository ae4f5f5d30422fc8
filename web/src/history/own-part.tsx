import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { whole } from '../ui/show.ts';
import { historyWords as words } from '../words/history.vi.ts';
import type { Series } from './series.ts';

type Own = Series['own'][number];

const columns: readonly Column<Own>[] = [
  { id: 'year', header: words.year, names: true, cell: ({ year }) => year },
  { id: 'standard', header: words.standard, cell: ({ standard }) => words.standards[standard] },
  { id: 'poor', header: words.poor, number: true, cell: ({ poor }) => whole(poor) },
  { id: 'nearPoor', header: words.nearPoor, number: true, cell: ({ nearPoor }) => whole(nearPoor) },
  {
    ...{ id: 'basis', header: words.basis, wide: true },
    cell: ({ version, on, missing }) =>
      version === null ? words.ownToday(showDate(on)) : `${words.ownFrozen(version)}, ${words.ownMissing(missing)}`,
  },
];

/** What this system counted itself, beside what was published and never in its place. */
export function OwnPart({ own }: { readonly own: Series['own'] }): ReactNode {
  return (
    <Stack component="section" gap="xs" aria-labelledby="own">
      <Title order={2} id="own">
        {words.own}
      </Title>
      <Text size="sm">{own.length === 0 ? words.noOwn : words.ownHelp}</Text>
      {own.length > 0 && (
        <DataTable
          caption={words.own}
          columns={columns}
          rows={own}
          keyOf={({ year, standard, version }) => `${year} ${standard} ${version ?? ''}`}
        />
      )}
    </Stack>
  );
}
