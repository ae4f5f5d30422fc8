import { Button, Fieldset, Group, NativeSelect, SimpleGrid } from '@mantine/core';
import type { ReactNode } from 'react';
import { SearchInput } from '../ui/search-input.tsx';
import { giveWords } from '../words/fieldwork.vi.ts';
import { householdWords } from '../words/households.vi.ts';
import type { GiveList } from './field-answers.ts';
import { giveSearch, type GiveSearch } from './give-search.ts';

interface GiveFiltersProps {
  readonly list: GiveList;
  readonly search: GiveSearch;
  readonly onChange: (search: GiveSearch) => void;
}

/** Filters of the households to be given; each change goes into the address at once. */
export function GiveFilters({ list, search, onChange }: GiveFiltersProps): ReactNode {
  const set = (change: Partial<Record<keyof GiveSearch, string>>) =>
    onChange(giveSearch.parse({ ...search, ...change }));
  const holders = new Map(list.households.map(({ responsible }) => [responsible.accountId, responsible.name]));
  return (
    <Fieldset legend={householdWords.filters}>
      <SearchInput label={giveWords.search} value={search.text ?? ''} onChange={(text) => set({ text })} />
      <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="sm" mt="xs">
        <NativeSelect
          label={giveWords.village}
          value={search.village ?? ''}
          onChange={({ currentTarget }) => set({ village: currentTarget.value })}
          data={[
            { value: '', label: giveWords.anyVillage },
            ...list.villages.map(({ villageId, name }) => ({ value: villageId, label: name })),
          ]}
        />
        <NativeSelect
          label={giveWords.person}
          value={search.person ?? ''}
          onChange={({ currentTarget }) => set({ person: currentTarget.value })}
          data={[
            { value: '', label: giveWords.anyPerson },
            { value: 'none', label: giveWords.notGiven },
            ...[...holders].map(([value, label]) => ({ value, label })),
          ]}
        />
        <NativeSelect
          label={giveWords.state}
          value={search.state ?? ''}
          onChange={({ currentTarget }) => set({ state: currentTarget.value })}
          data={[
            { value: '', label: giveWords.anyState },
            { value: 'left', label: giveWords.states.left },
            { value: 'notVisited', label: giveWords.notVisited },
            { value: 'returned', label: giveWords.states.returned },
            { value: 'done', label: giveWords.states.done },
          ]}
        />
      </SimpleGrid>
      <Group mt="sm">
        <Button size="xs" variant="default" onClick={() => onChange({})}>
          {householdWords.clear}
        </Button>
      </Group>
    </Fieldset>
  );
}
