import { Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { householdSearch } from '@ra-soat/server/households/contract.ts';
import { Asked } from '../ui/asked.tsx';
import { ClassBadge } from '../ui/class-badge.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { Empty } from '../ui/empty.tsx';
import { Page } from '../ui/page.tsx';
import { SearchInput } from '../ui/search-input.tsx';
import { whole } from '../ui/show.ts';
import { TextLink } from '../ui/text-link.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { householdWords } from '../words/households.vi.ts';

type Row = z.output<typeof householdSearch.output>['households'][number];

const columns: readonly Column<Row>[] = [
  {
    id: 'head',
    header: householdWords.head,
    names: true,
    cell: (row) => (
      <TextLink to="/households/$householdId" params={{ householdId: row.householdId }}>
        {row.head}
      </TextLink>
    ),
  },
  { id: 'village', header: householdWords.village, cell: (row) => row.village },
  { id: 'commune', header: householdWords.commune, cell: (row) => row.commune },
  { id: 'persons', header: householdWords.persons, number: true, cell: (row) => whole(row.persons) },
  {
    id: 'class',
    header: householdWords.class,
    cell: (row) => (row.class === null ? householdWords.noClass : <ClassBadge of={row.class} />),
  },
];

/** Finds households of my places by the names of their people or by a citizen number. */
export function SearchScreen(): ReactNode {
  const [text, setText] = useState('');
  const wanted = text.trim();
  const ready = wanted.length >= 2;
  const asked = useAsk(householdSearch, { text: wanted }, { enabled: ready, keep: true });
  return (
    <Page title={householdWords.searchTitle} subtitle={householdWords.searchIntro} above={[]}>
      <SearchInput
        label={householdWords.searchLabel}
        description={householdWords.searchHelp}
        value={text}
        onChange={setText}
      />
      {!ready && <Text>{householdWords.typeMore}</Text>}
      {ready && (
        <Asked of={asked}>
          {({ households }) =>
            households.length === 0 ? (
              <Empty what={householdWords.notFound(wanted)} remedy={householdWords.notFoundRemedy} />
            ) : (
              <>
                <Text role="status">{householdWords.found(households.length)}</Text>
                <DataTable
                  caption={householdWords.searchTitle}
                  columns={columns}
                  rows={households}
                  keyOf={(row) => row.householdId}
                />
              </>
            )
          }
        </Asked>
      )}
    </Page>
  );
}
