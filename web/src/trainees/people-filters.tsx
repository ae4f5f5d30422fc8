import { Fieldset, NativeSelect, Select, SimpleGrid } from '@mantine/core';
import type { ReactNode } from 'react';
import { audiences } from '@ra-soat/domain/training/audience.ts';
import { fold } from '@ra-soat/domain/kernel/text.ts';
import { audienceWords } from '@ra-soat/domain/words/training.vi.ts';
import { uiWords } from '../words/ui.vi.ts';
import { SearchInput } from '../ui/search-input.tsx';
import { traineeWords } from '../words/trainees.vi.ts';
import type { FrameAnswer } from './frame-answer.ts';
import { peopleSearch, type PeopleSearch } from './people-search.ts';
import { sessionOptions } from './session-options.ts';

interface PeopleFiltersProps {
  readonly search: PeopleSearch;
  readonly frame: FrameAnswer;
  readonly place: string;
  readonly onChange: (change: PeopleSearch) => void;
}

/** Whom the list shows. */
export function PeopleFilters({ search, frame, place, onChange }: PeopleFiltersProps): ReactNode {
  const set = (key: keyof PeopleSearch, value: string | null) =>
    onChange({ [key]: peopleSearch.parse({ [key]: value ?? undefined })[key] });
  const units = frame.units.filter(({ placeId }) => placeId !== place);
  return (
    <Fieldset legend={traineeWords.filters}>
      <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} spacing="sm">
        <SearchInput
          label={traineeWords.search}
          description={traineeWords.searchHelp}
          value={search.text ?? ''}
          onChange={(text) => onChange({ text })}
        />
        <NativeSelect
          label={traineeWords.audience}
          value={search.audience ?? ''}
          data={[
            { value: '', label: traineeWords.anyAudience },
            ...audiences.map((audience) => ({ value: audience, label: audienceWords[audience] })),
          ]}
          onChange={({ currentTarget }) => set('audience', currentTarget.value)}
        />
        {units.length > 0 && (
          <Select
            label={traineeWords.unit}
            placeholder={traineeWords.anyUnit}
            clearable
            clearButtonProps={{ 'aria-label': uiWords.clearChoice }}
            searchable
            limit={60}
            value={search.unit ?? null}
            data={units.map(({ placeId, name }) => ({ value: placeId, label: name }))}
            filter={({ options, search: typed }) =>
              options.filter((option) => 'label' in option && fold(option.label).includes(fold(typed)))
            }
            onChange={(unit) => set('unit', unit)}
          />
        )}
        <NativeSelect
          label={traineeWords.session}
          value={search.session ?? ''}
          data={[
            ...sessionOptions(frame.sessions, { value: '', label: traineeWords.anySession }),
            { value: 'none', label: traineeWords.noSession },
          ]}
          onChange={({ currentTarget }) => set('session', currentTarget.value)}
        />
      </SimpleGrid>
    </Fieldset>
  );
}
