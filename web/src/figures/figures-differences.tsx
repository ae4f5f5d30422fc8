import { Alert, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { figuresDifferences } from '@ra-soat/server/reports/contract.ts';
import { Asked } from '../ui/asked.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { whole } from '../ui/show.ts';
import { useAsk } from '../ui/use-ask.ts';
import { figuresScreenWords as words } from '../words/figures-screen.vi.ts';

type Answer = z.output<typeof figuresDifferences.output>;
type Cell = Answer['cells'][number];

const columns: readonly Column<Cell>[] = [
  { id: 'code', header: words.report, cell: ({ code }) => code },
  {
    id: 'unit',
    header: words.unit,
    names: true,
    cell: ({ unit, measure }) => (measure === null ? unit : `${unit} (${measure})`),
  },
  { id: 'column', header: words.column, wide: true, cell: ({ column, heading }) => `${column}. ${heading}` },
  { id: 'frozen', header: words.wasFrozen, number: true, cell: ({ frozen }) => frozen },
  { id: 'now', header: words.isNow, number: true, cell: ({ now }) => now },
];

/** What a supplementary version would change: frozen figures beside those of this moment, cell by cell. */
export function FiguresDifferences({ figuresId }: { readonly figuresId: string }): ReactNode {
  const asked = useAsk(figuresDifferences, { figuresId });
  return (
    <Stack gap="sm" component="section" aria-labelledby="differences">
      <Title order={3} id="differences">
        {words.differences}
      </Title>
      <Asked of={asked}>{(found) => <Found found={found} />}</Asked>
    </Stack>
  );
}

function Found({ found: { cells, total, without } }: { readonly found: Answer }): ReactNode {
  if (without !== null) return <Text>{words.nothingNow(without)}</Text>;
  if (total === 0) {
    return (
      <Alert color="green" variant="outline" title={words.noDifference}>
        {null}
      </Alert>
    );
  }
  return (
    <>
      <Text>{words.differ(whole(total), whole(cells.length))}</Text>
      <DataTable
        caption={words.differences}
        columns={columns}
        rows={cells}
        keyOf={({ code, unit, measure, column }) => `${code} ${unit} ${measure ?? ''} ${column}`}
      />
    </>
  );
}
