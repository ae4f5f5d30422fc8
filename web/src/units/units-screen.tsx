import { Anchor, Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { unitChanges } from '@ra-soat/server/units/contract.ts';
import { useMay, useMe } from '../access/session.tsx';
import { Asked } from '../ui/asked.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { Empty } from '../ui/empty.tsx';
import { Page } from '../ui/page.tsx';
import { day, whole } from '../ui/show.ts';
import { TextLink } from '../ui/text-link.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { unitsWords as words } from '../words/units.vi.ts';
import { DraftChange } from './draft-change.tsx';

type Row = z.output<typeof unitChanges.output>['changes'][number];

const columns: readonly Column<Row>[] = [
  {
    id: 'unit',
    header: words.unit,
    names: true,
    cell: ({ changeId, place }) => (
      <TextLink to="/units/$changeId" params={{ changeId }}>
        {place.name}
      </TextLink>
    ),
  },
  { id: 'on', header: words.on, number: true, cell: ({ on }) => day(on) },
  { id: 'state', header: words.state, cell: ({ state }) => words.states[state] },
  { id: 'villages', header: words.villages, number: true, cell: ({ villages }) => whole(villages) },
  { id: 'unplaced', header: words.unplaced, number: true, cell: ({ unplaced }) => whole(unplaced) },
  { id: 'basis', header: words.basis, wide: true, cell: ({ basis }) => basis },
];

/** The changes of units of the own places, and a new draft. */
export function UnitsScreen(): ReactNode {
  const may = useMay();
  const { grants } = useMe();
  const own = grants.find(({ placeLevel }) => placeLevel !== 'village');
  return (
    <Page title={words.title} subtitle={words.intro} above={[]}>
      {may('units.change') && own ? <Content place={own.place} /> : <Text>{words.noRight}</Text>}
    </Page>
  );
}

function Content({ place }: { readonly place: string }): ReactNode {
  const asked = useAsk(unitChanges, { place });
  return (
    <Stack>
      <Group>
        <DraftChange own={place} />
        <Anchor href="/huong-dan/thay-doi-dia-gioi.html" target="_blank" size="sm">
          {words.guide}
        </Anchor>
      </Group>
      <Title order={2}>{words.list}</Title>
      <Asked of={asked}>
        {({ changes }) =>
          changes.length === 0 ? (
            <Empty what={words.none} remedy={words.noneRemedy} />
          ) : (
            <DataTable caption={words.list} columns={columns} rows={changes} keyOf={({ changeId }) => changeId} />
          )
        }
      </Asked>
    </Stack>
  );
}
