import { NativeSelect } from '@mantine/core';
import { memo, type KeyboardEvent, type ReactNode } from 'react';
import { surveyWords } from '../words/surveys.vi.ts';
import { useEntryParts } from './entry-context.tsx';
import { faultOf, remarkAt } from './fault-of.ts';
import { optionOfKey } from './option-keys.ts';

export type Code = string | number | boolean;

interface OptionFieldProps {
  readonly path: string;
  readonly label: string;
  readonly options: readonly { readonly code: Code; readonly label: string }[];
  readonly value: Code | undefined;
  /** Puts the code at the path unless told. */
  readonly onChange?: (path: string, code: Code | undefined) => void;
}

/** One of a few numbered options: a digit chooses it, Backspace takes it back. */
export function OptionField({ onChange, ...shown }: OptionFieldProps): ReactNode {
  const { findings, remarks, put } = useEntryParts();
  const said = { fault: faultOf(findings, shown.path), remark: remarkAt(remarks, shown.path) };
  return <OptionInput {...shown} {...said} onChange={onChange ?? put} />;
}

type OptionInputProps = Required<OptionFieldProps> & {
  readonly fault: string | undefined;
  readonly remark: string | undefined;
};

/** Drawn anew only when its own answer or fault changes: a form has a hundred of them. */
const OptionInput = memo(function OptionInput(props: OptionInputProps): ReactNode {
  const { path, label, options, value, fault, remark, onChange } = props;
  const chosen = options.findIndex(({ code }) => code === value);
  const choose = (index: number | null) => onChange(path, index === null ? undefined : options[index]?.code);
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
      description={remark}
      error={fault}
      value={chosen < 0 ? '' : String(chosen)}
      onChange={({ currentTarget }) => choose(currentTarget.value === '' ? null : Number(currentTarget.value))}
      onKeyDown={onKeyDown}
      data={[
        { value: '', label: surveyWords.noAnswer },
        ...options.map((option, index) => ({ value: String(index), label: `${index + 1}. ${option.label}` })),
      ]}
    />
  );
});
