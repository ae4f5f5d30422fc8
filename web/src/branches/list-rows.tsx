import { Button, Group, Radio, Stack, Text, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { branchRowChoose, branchRows } from '@ra-soat/server/branches/contract.ts';
import { Asked } from '../ui/asked.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { Empty } from '../ui/empty.tsx';
import { Failed } from '../ui/failed.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { useSend } from '../ui/use-send.ts';
import { branchScreenWords as words } from '../words/branches.vi.ts';

type Row = z.output<typeof branchRows.output>['rows'][number];

interface ListRowsProps {
  readonly listId: string;
  readonly fileName: string;
}

const NOBODY = 'nobody';

/** Rows that did not match by themselves: who a doubtful one is about, what is wrong with the others. */
export function ListRows({ listId, fileName }: ListRowsProps): ReactNode {
  const asked = useAsk(branchRows, { listId });
  const columns: readonly Column<Row>[] = [
    { id: 'where', header: words.where, names: true, cell: ({ sheet, row }) => words.at(sheet, row) },
    {
      id: 'about',
      header: words.about,
      cell: ({ name, born, village, says }) => [name, born, village, says].filter((text) => text !== '').join(', '),
    },
    { id: 'why', header: words.why, wide: true, cell: (row) => <Why row={row} listId={listId} /> },
  ];
  return (
    <Stack>
      <Title order={3}>{words.rowsOf(fileName)}</Title>
      <Asked of={asked}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Empty what={words.allMatched} />
          ) : (
            <DataTable
              caption={words.rowsOf(fileName)}
              columns={columns}
              rows={rows}
              keyOf={({ position }) => String(position)}
            />
          )
        }
      </Asked>
    </Stack>
  );
}

function Why({ row, listId }: { readonly row: Row; readonly listId: string }): ReactNode {
  if (row.outcome !== 'doubtful') return words.message(row.field, row.message);
  return row.chosen ? <Text size="sm">{words.settled}</Text> : <Choose row={row} listId={listId} />;
}

function Choose({ row, listId }: { readonly row: Row; readonly listId: string }): ReactNode {
  const [chosen, setChosen] = useState('');
  const choosing = useSend(branchRowChoose);
  const memberId = chosen === NOBODY ? null : chosen;
  return (
    <Stack gap="xs">
      <Radio.Group value={chosen} onChange={setChosen} aria-label={words.who}>
        <Stack gap={6}>
          {row.candidates.map(({ memberId: value, name, born, head, village, score }) => (
            <Radio key={value} value={value} label={words.candidate(name, born, head, village, score)} />
          ))}
          <Radio value={NOBODY} label={words.nobody} />
        </Stack>
      </Radio.Group>
      {choosing.error && <Failed problem={choosing.error} />}
      <Group>
        <Button
          size="xs"
          variant="outline"
          disabled={chosen === ''}
          loading={choosing.isPending}
          aria-label={words.settleFor(row.name)}
          onClick={() => choosing.mutate({ listId, position: row.position, memberId })}
        >
          {words.settle}
        </Button>
      </Group>
    </Stack>
  );
}
