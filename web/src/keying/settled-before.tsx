import { Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Entry } from '../surveys/work.ts';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { moment } from '../ui/show.ts';
import { keyingWords as words } from '../words/keying.vi.ts';
import type { Keying } from './blank-entry.ts';
import { useFieldWords } from './field-words.ts';

type Settled = Keying['settled'][number];

interface SettledBeforeProps {
  readonly entry: Entry;
  readonly settled: readonly Settled[];
}

/** Of papers keyed twice before: who settled which field, how and why. */
export function SettledBefore({ entry, settled }: SettledBeforeProps): ReactNode {
  const say = useFieldWords(entry);
  if (settled.length === 0) return null;
  const columns: readonly Column<Settled>[] = [
    { id: 'field', header: words.field, names: true, cell: ({ path }) => say.field(path) },
    { id: 'chosen', header: words.chosen, cell: ({ choice }) => words.choices[choice] },
    {
      id: 'value',
      header: words.value,
      cell: ({ choice, path, value }) => (choice === 'other' ? say.value(path, value) : ''),
    },
    { id: 'why', header: words.reason, wide: true, cell: ({ why }) => why },
    { id: 'by', header: words.by, cell: ({ by, at }) => words.keyedBy(by, moment(at)) },
  ];
  return (
    <Stack gap="sm" component="section" aria-labelledby="settled">
      <Title order={2} id="settled">
        {words.before}
      </Title>
      <DataTable caption={words.before} columns={columns} rows={settled} keyOf={({ path, at }) => `${at} ${path}`} />
    </Stack>
  );
}
