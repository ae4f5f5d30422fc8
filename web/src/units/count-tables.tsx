import { SimpleGrid, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { whole } from '../ui/show.ts';
import { unitsWords as words } from '../words/units.vi.ts';
import { shownCounts, totalOf, type Change, type Counts } from './change-answer.ts';

interface Line {
  readonly placeId: string;
  readonly name: string;
  readonly counts: Counts;
  readonly from?: Change['after'][number]['from'];
}

const counted: readonly Column<Line>[] = shownCounts.map((key) => ({
  id: key,
  header: words.counts[key],
  number: true,
  cell: ({ counts }) => whole(counts[key]),
}));

const named = (header: string): Column<Line> => ({ id: 'name', header, names: true, cell: ({ name }) => name });

const sources: Column<Line> = {
  id: 'from',
  header: words.from,
  wide: true,
  cell: ({ from }) => from?.map(({ name, villages }) => words.fromOne(name, villages)).join('; ') ?? '',
};

const withTotal = (lines: readonly Line[]): Line[] => [
  ...lines,
  { placeId: 'total', name: words.total, counts: totalOf(lines) },
];

/** Old units and new ones side by side; the last lines must be equal. */
export function CountTables({ change }: { readonly change: Change }): ReactNode {
  const afterTitle = change.state === 'draft' || change.state === 'running' ? words.expected : words.after;
  return (
    <SimpleGrid cols={{ base: 1, xl: 2 }}>
      <section aria-labelledby="before">
        <Title order={2} id="before">
          {words.before}
        </Title>
        <DataTable
          caption={words.before}
          columns={[named(words.oldUnit), ...counted]}
          rows={withTotal(change.before)}
          keyOf={({ placeId }) => placeId}
        />
      </section>
      <section aria-labelledby="after">
        <Title order={2} id="after">
          {afterTitle}
        </Title>
        <DataTable
          caption={afterTitle}
          columns={[named(words.newUnit), ...counted, sources]}
          rows={withTotal(change.after)}
          keyOf={({ placeId }) => placeId}
        />
      </section>
    </SimpleGrid>
  );
}
