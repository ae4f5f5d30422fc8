import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { standardSwitchWords } from '../words/standards.vi.ts';

interface StandardSwitchProps {
  /** The leading one first; a round of one standard shows no switch. */
  readonly standards: readonly { readonly standard: string; readonly title: string; readonly decides: boolean }[];
  readonly value: string | undefined;
  readonly onChange: (standard: string) => void;
}

/** By which standard a list or table is shown: one at a time, named in words. */
export function StandardSwitch({ standards, value, onChange }: StandardSwitchProps): ReactNode {
  const decided = standards.filter(({ decides }) => decides);
  if (decided.length < 2) return null;
  return (
    <NativeSelect
      maw={420}
      label={standardSwitchWords.label}
      description={standardSwitchWords.help}
      value={value ?? decided[0]?.standard ?? ''}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      data={decided.map(({ standard, title }) => ({ value: standard, label: title }))}
    />
  );
}
