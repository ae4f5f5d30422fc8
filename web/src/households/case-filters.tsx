import { Button, Fieldset, Group, NativeSelect, SimpleGrid } from '@mantine/core';
import type { ReactNode } from 'react';
import { CLASS_WORDS } from '@ra-soat/domain/words/law.vi.ts';
import { caseStageWords } from '@ra-soat/domain/words/procedure.vi.ts';
import { capital } from '../ui/capital.ts';
import { SearchInput } from '../ui/search-input.tsx';
import { listGroupWords } from '../words/cases.vi.ts';
import { householdWords } from '../words/households.vi.ts';
import { caseSearch, type CaseSearch } from './case-search.ts';

interface CaseFiltersProps {
  readonly search: CaseSearch;
  readonly onChange: (search: CaseSearch) => void;
  /** Whether all villages of the commune may be seen at once. */
  readonly anyVillage: boolean;
  readonly villages: readonly { readonly villageId: string; readonly name: string }[];
}

/** Filters of the case list; each change goes into the address at once. */
export function CaseFilters({ search, onChange, anyVillage, villages }: CaseFiltersProps): ReactNode {
  const set = (change: Partial<Record<keyof CaseSearch, string>>) =>
    onChange(caseSearch.parse({ ...search, ...change }));
  return (
    <Fieldset legend={householdWords.filters}>
      <SearchInput label={householdWords.search} value={search.text ?? ''} onChange={(text) => set({ text })} />
      <SimpleGrid cols={{ base: 2, md: 4 }} spacing="sm" mt="xs">
        <Choice
          label={householdWords.village}
          value={search.village}
          options={villages.map((village) => [village.villageId, village.name])}
          onChange={(village) => set({ village })}
          any={anyVillage}
        />
        <Choice
          label={householdWords.state}
          value={search.state}
          options={Object.entries(caseStageWords).map(([value, label]) => [value, capital(label)])}
          onChange={(state) => set({ state })}
        />
        <Choice
          label={householdWords.group}
          value={search.group}
          options={Object.entries(listGroupWords)}
          onChange={(group) => set({ group })}
        />
        <Choice
          label={householdWords.class}
          value={search.class}
          options={Object.entries(CLASS_WORDS)}
          onChange={(value) => set({ class: value })}
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

interface ChoiceProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly (readonly [string, string])[];
  readonly onChange: (value: string) => void;
  /** Whether nothing in particular may be chosen. */
  readonly any?: boolean;
}

function Choice({ label, value, options, onChange, any = true }: ChoiceProps): ReactNode {
  const all = any ? [{ value: '', label: householdWords.all }] : [];
  return (
    <NativeSelect
      label={label}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[...all, ...options.map(([id, name]) => ({ value: id, label: name }))]}
    />
  );
}
