import { Alert, NativeSelect, Radio, Stack, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { PlacePicker } from '../places/place-picker.tsx';
import { movementScreenWords as words } from '../words/movements.vi.ts';
import type { EventDraft, HouseholdPage } from './event-draft.ts';

interface MoveProps {
  readonly draft: EventDraft;
  readonly page: HouseholdPage;
  readonly set: (part: Partial<EventDraft>) => void;
}

/** Where the whole household goes. */
export function MovePart({ draft, page, set }: MoveProps): ReactNode {
  const { where } = draft;
  const villages = page.villages.filter(({ villageId }) => villageId !== page.household.villageId);
  const choose = (picked: string) => set({ where: picked === 'village' || picked === 'commune' ? picked : 'outside' });
  return (
    <Stack gap="sm">
      <Radio.Group label={words.where} required value={where} onChange={choose}>
        <Stack gap={6} mt={4}>
          {Object.entries(words.wheres).map(([value, label]) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </Stack>
      </Radio.Group>
      {where === 'village' && (
        <>
          <NativeSelect
            label={words.village}
            required
            value={draft.villageId}
            onChange={(event) => set({ villageId: event.currentTarget.value })}
            data={[
              { value: '', label: words.chooseVillage },
              ...villages.map(({ villageId, name }) => ({ value: villageId, label: name })),
            ]}
          />
          <TextInput
            label={words.address}
            maxLength={300}
            value={draft.address}
            onChange={(event) => set({ address: event.currentTarget.value })}
          />
        </>
      )}
      {where === 'commune' && (
        <PlacePicker
          label={words.commune}
          required
          level="commune"
          value={draft.commune}
          onChange={(commune) => set({ commune })}
        />
      )}
      {where === 'outside' && (
        <TextInput
          label={words.outsideText}
          required
          maxLength={300}
          value={draft.outside}
          onChange={(event) => set({ outside: event.currentTarget.value })}
        />
      )}
      {(where === 'commune' || (where === 'village' && !page.near)) && (
        <Alert color="blue" variant="light">
          {words.waits}
        </Alert>
      )}
    </Stack>
  );
}
