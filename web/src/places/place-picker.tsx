import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState, type ReactNode } from 'react';
import { placeSearch } from '@ra-soat/server/places/contract.ts';
import { useMe } from '../access/session.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { placeWords } from '../words/places.vi.ts';

export interface PickedPlace {
  readonly placeId: string;
  readonly name: string;
}

interface PlacePickerProps {
  readonly label: string;
  readonly value: PickedPlace | null;
  readonly onChange: (place: PickedPlace | null) => void;
  readonly level?: 'province' | 'commune';
  readonly required?: boolean;
}

/** Finds a unit that exists today by name or code as it is typed, without diacritics. */
export function PlacePicker({ label, value, onChange, level, required = false }: PlacePickerProps): ReactNode {
  const { today } = useMe();
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed.trim(), 250);
  const wanted = text.length >= 2 && text !== value?.name;
  const found = useAsk(placeSearch, { text, ...(level ? { level } : {}) }, { enabled: wanted, keep: true });
  const standing = (found.data?.places ?? []).filter(({ validTo }) => validTo === null || validTo >= today);
  const offered = (wanted ? standing : []).map((place) => ({
    value: place.placeId,
    label: place.parentName === null ? place.name : `${place.name}, ${place.parentName}`,
  }));
  const chosen = value === null ? [] : [{ value: value.placeId, label: value.name }];
  const data = [...chosen, ...offered.filter((place) => place.value !== value?.placeId)];
  return (
    <Select
      label={label}
      description={placeWords.searchHelp}
      data={data}
      value={value?.placeId ?? null}
      onChange={(_, option) => onChange(option && { placeId: option.value, name: option.label })}
      searchable
      onSearchChange={setTyped}
      filter={({ options }) => options}
      nothingFoundMessage={wanted && found.data ? placeWords.nothingFound(text) : placeWords.typeToSearch}
      comboboxProps={{ withinPortal: false }}
      error={found.error?.message}
      required={required}
    />
  );
}
