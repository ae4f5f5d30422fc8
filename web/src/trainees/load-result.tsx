import { Alert, Button, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import type { traineesLoad } from '@ra-soat/server/trainees/contract.ts';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { whole } from '../ui/show.ts';
import { traineeWords } from '../words/trainees.vi.ts';
import { faultsCsv } from './faults-csv.ts';

type Result = z.output<typeof traineesLoad.output>;
type Fault = Result['faults'][number];
type Understood = Result['understood'][number];

const faultColumns: readonly Column<Fault>[] = [
  { id: 'row', header: traineeWords.row, names: true, cell: ({ row }) => row },
  { id: 'column', header: traineeWords.column, cell: ({ column }) => column },
  { id: 'what', header: traineeWords.what, wide: true, cell: ({ what }) => what },
  { id: 'remedy', header: traineeWords.remedy, wide: true, cell: ({ remedy }) => remedy },
];

const understoodColumns: readonly Column<Understood>[] = [
  { id: 'written', header: traineeWords.written, names: true, cell: ({ written }) => written },
  { id: 'read', header: traineeWords.read, cell: ({ read }) => read },
  { id: 'column', header: traineeWords.column, cell: ({ column }) => column },
];

const counted = ['rows', 'people', 'added', 'changed', 'unchanged', 'withAccount', 'seated', 'faultyRows'] as const;

/** Lines of a table shown before "download" shows the rest. */
const SHOWN = 100;

/** What a table holds, what is wrong with its rows, and which spellings were understood. */
export function LoadResult({ result }: { readonly result: Result }): ReactNode {
  const { faults, understood } = result;
  return (
    <Stack gap="sm">
      {result.stored && (
        <Alert role="status" color="green" variant="outline">
          {traineeWords.loaded(whole(result.added), whole(result.changed), whole(result.unchanged))}
        </Alert>
      )}
      <Text fw={600}>{traineeWords.checked}</Text>
      <SimpleGrid cols={{ base: 2, xs: 4 }} spacing="xs">
        {counted.map((key) => (
          <Text key={key} size="sm">
            <strong>{whole(result[key])}</strong> {traineeWords.counts[key]}
          </Text>
        ))}
      </SimpleGrid>
      {faults.length > 0 && (
        <>
          <Group justify="space-between">
            <Text fw={600}>{traineeWords.faults}</Text>
            <Download faults={faults} />
          </Group>
          <DataTable
            caption={traineeWords.faults}
            columns={faultColumns}
            rows={faults.slice(0, SHOWN)}
            keyOf={({ row, column, code }) => `${String(row)} ${column} ${code}`}
          />
        </>
      )}
      {understood.length > 0 && (
        <details>
          <summary>
            {traineeWords.understood} ({whole(understood.length)})
          </summary>
          <DataTable
            caption={traineeWords.understood}
            columns={understoodColumns}
            rows={understood.slice(0, SHOWN)}
            keyOf={({ column, written }) => `${column} ${written}`}
          />
        </details>
      )}
    </Stack>
  );
}

function Download({ faults }: { readonly faults: readonly Fault[] }): ReactNode {
  const save = () => {
    const url = URL.createObjectURL(new Blob([faultsCsv(faults)], { type: 'text/csv;charset=utf-8' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = traineeWords.downloadName;
    link.click();
    URL.revokeObjectURL(url);
  };
  return (
    <Button size="xs" variant="outline" onClick={save}>
      {traineeWords.download}
    </Button>
  );
}
