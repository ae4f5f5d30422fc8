import { Card, SimpleGrid, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { showDate, type IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { registryOn } from '@ra-soat/server/registry/contract.ts';
import { Asked } from '../ui/asked.tsx';
import { ClassBadge } from '../ui/class-badge.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { Empty } from '../ui/empty.tsx';
import { PagesEnd } from '../ui/pages-end.tsx';
import { day, whole } from '../ui/show.ts';
import { StandardSwitch } from '../ui/standard-switch.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { usePages } from '../ui/use-pages.ts';
import { registryWords } from '../words/registry.vi.ts';
import { standardName } from '../words/rounds.vi.ts';
import type { RegistrySearch } from './registry-search.ts';

type Answer = z.output<typeof registryOn.output>;
type Row = Answer['households'][number];

const columns: readonly Column<Row>[] = [
  {
    id: 'head',
    header: registryWords.head,
    names: true,
    cell: (row) => (
      <TextLink to="/households/$householdId" params={{ householdId: row.householdId }}>
        {row.head}
      </TextLink>
    ),
  },
  { id: 'class', header: registryWords.class, cell: (row) => <ClassBadge of={row.class} /> },
  { id: 'village', header: registryWords.village, cell: (row) => row.village },
  { id: 'commune', header: registryWords.commune, cell: (row) => row.commune },
  { id: 'persons', header: registryWords.persons, number: true, cell: (row) => whole(row.persons) },
  { id: 'standard', header: registryWords.standard, cell: (row) => standardName(row.standard) },
  { id: 'from', header: registryWords.from, number: true, cell: (row) => day(row.from) },
  { id: 'decision', header: registryWords.decision, cell: (row) => row.decision },
  { id: 'certificate', header: registryWords.certificate, cell: (row) => row.certificate ?? '–' },
];

interface RegistryListProps {
  readonly search: RegistrySearch;
  readonly place: string;
  readonly on: IsoDate;
  readonly onStandard: (standard: string | undefined) => void;
}

export function RegistryList({ search, place, on, onStandard }: RegistryListProps): ReactNode {
  const { text } = search;
  const pages = usePages(registryOn, (after) => ({
    place,
    on,
    ...(search.class === undefined ? {} : { class: search.class }),
    ...(search.standard === undefined ? {} : { standard: search.standard }),
    ...(text === undefined || text.trim() === '' ? {} : { text }),
    ...(after === undefined ? {} : { after }),
    limit: 50,
  }));
  return (
    <Asked of={pages}>
      {(shown) => {
        const rows = shown.flatMap((page) => page.households);
        const counts = shown[0]?.counts;
        const total = counts ? totalOf(counts, search.class) : rows.length;
        return (
          <Stack gap="sm">
            {shown[0] && (
              <StandardSwitch
                standards={[registryWords.nationalStandards, ...shown[0].locals].map((one) => ({
                  ...one,
                  decides: true,
                }))}
                value={search.standard ?? ''}
                onChange={(standard) => onStandard(standard === '' ? undefined : standard)}
              />
            )}
            {counts && <Counts counts={counts} />}
            {rows.length === 0 ? (
              <Empty what={registryWords.none(showDate(on))} remedy={registryWords.noneRemedy} />
            ) : (
              <>
                <DataTable
                  caption={registryWords.title}
                  columns={columns}
                  rows={rows}
                  keyOf={(row) => `${row.householdId} ${row.standard}`}
                />
                <PagesEnd shown={rows.length} total={Math.max(total, rows.length)} pages={pages} />
              </>
            )}
          </Stack>
        );
      }}
    </Asked>
  );
}

function totalOf(counts: Answer['counts'], only: RegistrySearch['class']): number {
  if (only === 'POOR') return counts.poor;
  return only === 'NEAR_POOR' ? counts.nearPoor : counts.poor + counts.nearPoor;
}

function Counts({ counts }: { readonly counts: Answer['counts'] }): ReactNode {
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }}>
      <Card withBorder>
        <Text size="sm">{registryWords.poor}</Text>
        <Text fw={700}>{registryWords.count(whole(counts.poor), whole(counts.poorPersons))}</Text>
      </Card>
      <Card withBorder>
        <Text size="sm">{registryWords.nearPoor}</Text>
        <Text fw={700}>{registryWords.count(whole(counts.nearPoor), whole(counts.nearPoorPersons))}</Text>
      </Card>
    </SimpleGrid>
  );
}
