import { TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useEntryParts } from './entry-context.tsx';
import { faultOf } from './fault-of.ts';

interface TypedFieldProps<T> {
  readonly path: string;
  readonly label: string;
  readonly value: T | undefined;
  readonly show: (value: T) => string;
  /** Null: not readable (yet). */
  readonly parse: (text: string) => T | null;
  /** What to type instead. */
  readonly fault: string;
  readonly onChange: (value: T | undefined) => void;
  readonly numeric?: boolean;
}

/** A text that stands for something else (a day, a number, a birth); what cannot be read stays to be mended. */
export function TypedField<T>(props: TypedFieldProps<T>): ReactNode {
  const { path, label, value, show, parse, fault, onChange, numeric = false } = props;
  const { findings } = useEntryParts();
  const [typed, setTyped] = useState<string | null>(null);
  const [inside, setInside] = useState(false);
  const unread = typed !== null && typed.trim() !== '' && parse(typed) === null;
  const leave = () => {
    setInside(false);
    if (!unread) setTyped(null);
  };
  return (
    <TextInput
      data-field={path}
      data-unread={unread || undefined}
      size="xs"
      label={label}
      autoComplete="off"
      {...(numeric ? { inputMode: 'decimal' as const } : {})}
      error={unread && !inside ? fault : faultOf(findings, path)}
      value={typed ?? (value === undefined ? '' : show(value))}
      onFocus={() => setInside(true)}
      onBlur={leave}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        onChange(parse(currentTarget.value) ?? undefined);
      }}
    />
  );
}
