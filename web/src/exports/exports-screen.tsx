import { Group, Stack, Text, Title } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { exportPage, type ExportKind } from '@ra-soat/server/exports/contract.ts';
import { useMay } from '../access/session.tsx';
import { PlacePicker, type PickedPlace } from '../places/place-picker.tsx';
import { useHomePlace } from '../places/use-home-place.ts';
import { Asked } from '../ui/asked.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { Empty } from '../ui/empty.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Page as Shell } from '../ui/page.tsx';
import { day } from '../ui/show.ts';
import { useAsk } from '../ui/use-ask.ts';
import { exportWords, leavingTitle } from '../words/exports.vi.ts';
import type { Page, Recorded } from './export-options.ts';
import { exportSearch } from './export-search.ts';
import { KindCards } from './kind-cards.tsx';

type Past = Page['past'][number];

const columns: readonly Column<Past>[] = [
  { id: 'day', header: exportWords.day, number: true, cell: ({ recordedOn }) => day(recordedOn) },
  {
    id: 'file',
    header: exportWords.file,
    names: true,
    wide: true,
    cell: ({ kind, fileName }) => (fileName === '' ? leavingTitle(kind) : fileName),
  },
  { id: 'on', header: exportWords.listOn, number: true, cell: ({ on }) => day(on) },
  { id: 'purpose', header: exportWords.purpose, wide: true, cell: ({ purpose }) => purpose || exportWords.direct },
  { id: 'recipient', header: exportWords.recipient, wide: true, cell: ({ recipient }) => recipient },
  {
    id: 'numbers',
    header: exportWords.numbers,
    cell: ({ withNumbers }) => (withNumbers ? exportWords.yes : exportWords.no),
  },
  { id: 'by', header: exportWords.by, cell: ({ by }) => by },
];

/** Every Excel file in and out of a place: what for, for whom, and the book of those that went out. */
export function ExportsScreen(): ReactNode {
  const search = useSearch({ from: '/exports' });
  const navigate = useNavigate({ from: '/exports' });
  const mine = useHomePlace();
  const [picked, setPicked] = useState<PickedPlace | null>(null);
  const place = search.place ?? mine?.placeId;
  const pick = (choice: PickedPlace | null) => {
    setPicked(choice);
    void navigate({ search: exportSearch.parse({ place: choice?.placeId }), replace: true });
  };
  const shown = [picked, mine].find((one) => one?.placeId === place) ?? null;
  return (
    <Shell title={exportWords.title} subtitle={exportWords.intro} above={[]}>
      <PlacePicker label={exportWords.place} value={shown} onChange={pick} />
      {place === undefined ? <Empty what={exportWords.choosePlace} /> : <OfPlace key={place} place={place} />}
    </Shell>
  );
}

function OfPlace({ place }: { readonly place: string }): ReactNode {
  const asked = useAsk(exportPage, { place });
  const [recorded, setRecorded] = useState<Readonly<Partial<Record<ExportKind, Recorded>>>>({});
  return (
    <Asked of={asked}>
      {(page) => (
        <Stack>
          <Title order={2}>{exportWords.outTitle}</Title>
          <KindCards
            page={page}
            recorded={recorded}
            onRecorded={(one) => setRecorded((before) => ({ ...before, [one.kind]: one }))}
          />
          <Imports page={page} />
          <Title order={2}>{exportWords.pastTitle}</Title>
          {page.past.length === 0 ? (
            <Empty what={exportWords.pastNone} />
          ) : (
            <DataTable
              caption={exportWords.pastTitle}
              columns={columns}
              rows={page.past}
              keyOf={({ exportId }) => exportId}
            />
          )}
        </Stack>
      )}
    </Asked>
  );
}

function Imports({ page }: { readonly page: Page }): ReactNode {
  const may = useMay();
  const open = page.rounds.filter(({ decided }) => !decided);
  if (!may('list.import') || open.length === 0) return null;
  return (
    <section aria-label={exportWords.inTitle}>
      <Title order={2}>{exportWords.inTitle}</Title>
      <Text>{exportWords.imports}</Text>
      <Group mt="xs">
        {open.map(({ roundId, year }) => (
          <LinkButton key={roundId} variant="outline" to="/rounds/$roundId/import" params={{ roundId }}>
            {exportWords.toImport(year)}
          </LinkButton>
        ))}
      </Group>
    </section>
  );
}
