import { NativeSelect } from '@mantine/core';
import type { KeyboardEvent, ReactNode } from 'react';
import { surveyWords } from '../words/surveys.vi.ts';
import { useEntryParts } from './entry-context.tsx';
import { faultOf } from './fault-of.ts';
import { optionOfKey } from './option-keys.ts';

interface OptionFieldProps<C> {
  readonly path: string;
  readonly label: string;
  readonly options: readonly { readonly code: C; readonly label: string }[];
  readonly value: C | undefined;
  readonly onChange: (code: C | undefined) => void;
}

/** One of a few numbered options: a digit chooses it, Backspace takes it back. */
export function OptionField<C>({ path, label, options, value, onChange }: OptionFieldProps<C>): ReactNode {
  const { findings } = useEntryParts();
  const chosen = options.findIndex(({ code }) => code === value);
  const choose = (index: number | null) => onChange(index === null ? undefined : options[index]?.code);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const index = optionOfKey(event.key, options.length);
    const back = event.key === 'Backspace' || event.key === 'Delete';
    if (index === null && !back) return;
    event.preventDefault();
    choose(index);
  };
  return (
    <NativeSelect
      data-field={path}
      size="xs"
      label={label}
      error={faultOf(findings, path)}
      value={chosen < 0 ? '' : String(chosen)}
      onChange={({ currentTarget }) => choose(currentTarget.value === '' ? null : Number(currentTarget.value))}
      onKeyDown={onKeyDown}
      data={[
        { value: '', label: surveyWords.noAnswer },
        ...options.map((option, index) => ({ value: String(index), label: `${index + 1}. ${option.label}` })),
      ]}
    />
  );
}
