import { Fieldset, Group, NativeSelect, SimpleGrid } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { CLASS_WORDS } from '@ra-soat/domain/words/law.vi.ts';
import { useMe } from '../access/session.tsx';
import { PlacePicker, type PickedPlace } from '../places/place-picker.tsx';
import { useHomePlace } from '../places/use-home-place.ts';
import { Empty } from '../ui/empty.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Page } from '../ui/page.tsx';
import { SearchInput } from '../ui/search-input.tsx';
import { VietDate } from '../ui/viet-date.tsx';
import { rememberedWords } from '../words/after-decision.vi.ts';
import { registryWords } from '../words/registry.vi.ts';
import { RegistryList } from './registry-list.tsx';
import { registrySearch, type RegistrySearch } from './registry-search.ts';

/** The registry as it stood on a day. */
export function RegistryScreen(): ReactNode {
  const { today } = useMe();
  const search = useSearch({ from: '/registry' });
  const navigate = useNavigate({ from: '/registry' });
  const mine = useHomePlace();
  const [picked, setPicked] = useState<PickedPlace | null>(null);
  const place = search.place ?? mine?.placeId;
  const shown = [picked, mine].find((one) => one?.placeId === place) ?? null;
  const set = (change: Partial<Record<keyof RegistrySearch, string | undefined>>) =>
    void navigate({ search: registrySearch.parse({ ...search, ...change }), replace: true });
  const pick = (choice: PickedPlace | null) => {
    setPicked(choice);
    set({ place: choice?.placeId });
  };
  return (
    <Page title={registryWords.title} subtitle={registryWords.intro} above={[]}>
      <Fieldset legend={registryWords.filters}>
        <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} spacing="sm">
          <PlacePicker label={registryWords.place} value={shown} onChange={pick} />
          <VietDate
            label={registryWords.on}
            required
            value={search.on ?? today}
            onChange={(on) => set({ on: on ?? undefined })}
          />
          <NativeSelect
            label={registryWords.class}
            value={search.class ?? ''}
            onChange={(event) => set({ class: event.currentTarget.value })}
            data={[
              { value: '', label: registryWords.both },
              { value: 'POOR', label: CLASS_WORDS.POOR },
              { value: 'NEAR_POOR', label: CLASS_WORDS.NEAR_POOR },
            ]}
          />
          <SearchInput label={registryWords.search} value={search.text ?? ''} onChange={(text) => set({ text })} />
        </SimpleGrid>
      </Fieldset>
      <Group>
        <LinkButton size="xs" variant="outline" to="/registry/remembered">
          {rememberedWords.link}
        </LinkButton>
      </Group>
      {place === undefined ? (
        <Empty what={registryWords.choosePlace} />
      ) : (
        <RegistryList
          search={search}
          place={place}
          on={search.on ?? today}
          onStandard={(standard) => set({ standard })}
        />
      )}
    </Page>
  );
}
