import { Button, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { branchWords } from '@ra-soat/domain/words/branches.vi.ts';
import type { branchLists } from '@ra-soat/server/branches/contract.ts';
import { capital } from '../ui/capital.ts';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { day } from '../ui/show.ts';
import { branchScreenWords as words } from '../words/branches.vi.ts';

type List = z.output<typeof branchLists.output>['lists'][number];

interface ListsTableProps {
  readonly lists: readonly List[];
  /** The list whose rows are open. */
  readonly shown: string | undefined;
  readonly onShow: (listId: string | undefined) => void;
}

export function ListsTable({ lists, shown, onShow }: ListsTableProps): ReactNode {
  const columns: readonly Column<List>[] = [
    { id: 'branch', header: words.branch, names: true, cell: ({ branch }) => capital(branchWords.names[branch]) },
    { id: 'asOf', header: words.asOf, number: true, cell: ({ asOf }) => day(asOf) },
    { id: 'file', header: words.file, cell: ({ fileName }) => fileName },
    { id: 'state', header: words.state, cell: ({ state }) => words.states[state] },
    { id: 'outcome', header: words.outcome, wide: true, cell: (list) => <Outcome list={list} /> },
    { id: 'by', header: words.by, cell: ({ by }) => by },
    {
      id: 'rows',
      header: words.rows,
      cell: ({ listId, state }) =>
        state === 'done' && (
          <Button size="xs" variant="outline" onClick={() => onShow(shown === listId ? undefined : listId)}>
            {shown === listId ? words.hide : words.rows}
          </Button>
        ),
    },
  ];
  return <DataTable caption={words.lists} columns={columns} rows={lists} keyOf={({ listId }) => listId} />;
}

function Outcome({ list }: { readonly list: List }): ReactNode {
  const { matched, doubtful, unmatched, refused } = list.outcome;
  if (list.problem !== null) return list.problem;
  if (list.state !== 'done') return '–';
  return (
    <Stack gap={0}>
      <span>{words.counts(matched, doubtful, unmatched, refused)}</span>
      {list.waiting > 0 && <Text size="sm">{words.waiting(list.waiting)}</Text>}
    </Stack>
  );
}
