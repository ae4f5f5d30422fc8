import { Fieldset, NativeSelect, SimpleGrid, Stack, Text } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { showDate, type IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { registryRemembered } from '@ra-soat/server/registry/contract.ts';
import { useMe } from '../access/session.tsx';
import { PlacePicker, type PickedPlace } from '../places/place-picker.tsx';
import { useHomePlace } from '../places/use-home-place.ts';
import { Asked } from '../ui/asked.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { Empty } from '../ui/empty.tsx';
import { Page } from '../ui/page.tsx';
import { PagesEnd } from '../ui/pages-end.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { usePages } from '../ui/use-pages.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { rememberedWords } from '../words/after-decision.vi.ts';
import { registryWords } from '../words/registry.vi.ts';
import { counterText } from './counter-text.ts';
import { rememberedSearch, type RememberedSearch } from './remembered-search.ts';

type Answer = z.output<typeof registryRemembered.output>;
type Row = Answer['households'][number];

const columns: readonly Column<Row>[] = [
  {
    id: 'head',
    header: rememberedWords.head,
    names: true,
    cell: ({ householdId, head }) => (
      <TextLink to="/households/$householdId" params={{ householdId }}>
        {head}
      </TextLink>
    ),
  },
  { id: 'village', header: rememberedWords.village, cell: ({ village }) => village },
  { id: 'bank', header: rememberedWords.bank, wide: true, cell: ({ bank }) => counterText(bank) },
  { id: 'programme', header: rememberedWords.programme, wide: true, cell: ({ programme }) => counterText(programme) },
];

/** The register of households that left, while they are remembered, by both counters. */
export function RememberedScreen(): ReactNode {
  const { today } = useMe();
  const search = useSearch({ from: '/registry/remembered' });
  const navigate = useNavigate({ from: '/registry/remembered' });
  const mine = useHomePlace();
  const [picked, setPicked] = useState<PickedPlace | null>(null);
  const place = search.place ?? mine?.placeId;
  const on = search.on ?? today;
  const set = (change: Partial<Record<keyof RememberedSearch, string | undefined>>) =>
    void navigate({ search: rememberedSearch.parse({ ...search, ...change }), replace: true });
  const pick = (choice: PickedPlace | null) => {
    setPicked(choice);
    set({ place: choice?.placeId });
  };
  return (
    <Page
      title={rememberedWords.title}
      subtitle={rememberedWords.intro}
      above={[{ label: registryWords.title, link: { to: '/registry' } }]}
    >
      <Fieldset legend={registryWords.filters}>
        <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="sm" style={{ alignItems: 'end' }}>
          <PlacePicker
            label={rememberedWords.place}
            value={[picked, mine].find((one) => one?.placeId === place) ?? null}
            onChange={pick}
          />
          <VietDate label={rememberedWords.on} required value={on} onChange={(day) => set({ on: day ?? undefined })} />
          <NativeSelect
            label={rememberedWords.counter}
            value={search.counter ?? ''}
            onChange={({ currentTarget }) => set({ counter: currentTarget.value })}
            data={[
              { value: '', label: rememberedWords.both },
              { value: 'bank', label: `${rememberedWords.bank}: ${rememberedWords.bankHelp}` },
              { value: 'programme', label: `${rememberedWords.programme}: ${rememberedWords.programmeHelp}` },
            ]}
          />
        </SimpleGrid>
      </Fieldset>
      {place === undefined ? (
        <Empty what={rememberedWords.choosePlace} />
      ) : (
        <Remembered place={place} on={on} counter={search.counter} />
      )}
    </Page>
  );
}

interface RememberedProps {
  readonly place: string;
  readonly on: IsoDate;
  readonly counter: RememberedSearch['counter'];
}

function Remembered({ place, on, counter }: RememberedProps): ReactNode {
  const pages = usePages(registryRemembered, (after) => ({
    ...{ place, on, limit: 100 },
    ...(counter === undefined ? {} : { counter }),
    ...(after === undefined ? {} : { after }),
  }));
  return (
    <Asked of={pages}>
      {(shown) => {
        const [first] = shown;
        const rows = shown.flatMap(({ households }) => households);
        return (
          <Stack>
            {first && <Sources sources={first.sources} />}
            {rows.length === 0 ? (
              <Empty what={rememberedWords.none(showDate(on))} />
            ) : (
              <>
                <DataTable
                  caption={rememberedWords.title}
                  columns={columns}
                  rows={rows}
                  keyOf={({ householdId }) => householdId}
                />
                <PagesEnd shown={rows.length} total={first?.total ?? rows.length} pages={pages} />
              </>
            )}
          </Stack>
        );
      }}
    </Asked>
  );
}

function Sources({ sources }: { readonly sources: Answer['sources'] }): ReactNode {
  const line = (label: string, source: Answer['sources']['bank']) => {
    if (source === null) return `${label}: ${rememberedWords.noSource}`;
    const said = `${label}: ${rememberedWords.source(source.months, source.document)}`;
    return source.confirmed ? said : `${said} ${rememberedWords.toConfirm}`;
  };
  return (
    <Stack gap={2}>
      <Text size="sm">{line(rememberedWords.bank, sources.bank)}</Text>
      <Text size="sm">{line(rememberedWords.programme, sources.programme)}</Text>
    </Stack>
  );
}
