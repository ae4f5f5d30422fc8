import { Group, NativeSelect, NumberInput, Radio, SimpleGrid, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { ethnicityName } from '@ra-soat/domain/words/ethnicity.vi.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { counterWords } from '../words/requests.vi.ts';
import { citizenFault, type PersonDraft } from './request-draft.ts';

/** The 54 peoples as options of a list. */
export const ethnicities = Array.from({ length: 54 }, (_, index) => ({
  value: String(index + 1),
  label: ethnicityName(index + 1),
}));

interface PersonFieldsProps {
  readonly person: PersonDraft;
  readonly today: string;
  readonly set: (change: Partial<PersonDraft>) => void;
  readonly children?: ReactNode;
}

/** One person of the paper; `children` are the fields that only a head or only a member has. */
export function PersonFields({ person, today, set, children }: PersonFieldsProps): ReactNode {
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }}>
      <TextInput
        label={counterWords.name}
        required
        maxLength={120}
        value={person.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <Radio.Group
        label={counterWords.sex}
        required
        value={person.sex ?? ''}
        onChange={(value) => set({ sex: value === 'male' ? 'male' : 'female' })}
      >
        <Group mt="xs">
          <Radio value="male" label={counterWords.sexes.male} />
          <Radio value="female" label={counterWords.sexes.female} />
        </Group>
      </Radio.Group>
      <NumberInput
        label={counterWords.bornYear}
        min={1890}
        max={Number(today.slice(0, 4))}
        allowDecimal={false}
        hideControls
        value={person.bornYear ?? ''}
        onChange={(value) => set({ bornYear: value === '' ? null : Number(value) })}
      />
      <VietDate label={counterWords.bornOn} max={today} value={person.bornOn} onChange={(bornOn) => set({ bornOn })} />
      <TextInput
        label={counterWords.citizenNumber}
        description={counterWords.citizenHelp}
        inputMode="numeric"
        value={person.citizenNumber}
        error={citizenFault(person.citizenNumber) ? counterWords.citizenFault : undefined}
        onChange={(event) => set({ citizenNumber: event.currentTarget.value.trim() })}
      />
      <NativeSelect
        label={counterWords.ethnicity}
        value={String(person.ethnicity)}
        onChange={(event) => set({ ethnicity: Number(event.currentTarget.value) })}
        data={ethnicities}
      />
      {children}
    </SimpleGrid>
  );
}
