import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { afterWords } from '../words/after-decision.vi.ts';

export interface VillageChoice {
  readonly villageId: string;
  readonly name: string;
}

interface VillagePickerProps {
  readonly villages: readonly VillageChoice[];
  readonly value: string | undefined;
  readonly onChange: (villageId: string | undefined) => void;
  /** What no choice means. */
  readonly none?: string;
}

/** One village of the round, or none yet. */
export function VillagePicker({
  villages,
  value,
  onChange,
  none = afterWords.chooseVillage,
}: VillagePickerProps): ReactNode {
  return (
    <NativeSelect
      label={afterWords.village}
      maw={360}
      value={value ?? ''}
      onChange={({ currentTarget }) => onChange(currentTarget.value === '' ? undefined : currentTarget.value)}
      data={[{ value: '', label: none }, ...villages.map(({ villageId, name }) => ({ value: villageId, label: name }))]}
    />
  );
}
