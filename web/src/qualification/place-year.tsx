import { Group, NativeSelect, NumberInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { qualificationWords as words } from '../words/qualification.vi.ts';

interface PlaceYearProps {
  readonly to: '/errors' | '/trained';
  readonly place: string;
  readonly year: number;
  readonly places: readonly { readonly placeId: string; readonly name: string }[];
}

/** Which of my places and which year a page is about; goes into the address. */
export function PlaceYear({ to, place, year, places }: PlaceYearProps): ReactNode {
  const navigate = useNavigate();
  const go = (change: { place?: string; year?: number }) => void navigate({ to, search: { place, year, ...change } });
  return (
    <Group align="end" gap="sm">
      {places.length > 1 && (
        <NativeSelect
          label={words.place}
          value={place}
          data={places.map(({ placeId, name }) => ({ value: placeId, label: name }))}
          onChange={({ currentTarget }) => go({ place: currentTarget.value })}
        />
      )}
      <NumberInput
        label={words.year}
        value={year}
        min={2015}
        max={2100}
        w={110}
        onChange={(next) => Number(next) >= 2015 && go({ year: Number(next) })}
      />
    </Group>
  );
}
