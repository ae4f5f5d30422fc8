import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useEntryParts } from './entry-context.tsx';
import { faultOf } from './fault-of.ts';

interface TextFieldProps {
  readonly path: string;
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (text: string) => void;
  readonly max?: number;
  readonly numeric?: boolean;
}

export function TextField({
  path,
  label,
  value = '',
  onChange,
  max = 300,
  numeric = false,
}: TextFieldProps): ReactNode {
  const { findings } = useEntryParts();
  return (
    <TextInput
      data-field={path}
      size="xs"
      label={label}
      autoComplete="off"
      maxLength={max}
      {...(numeric ? { inputMode: 'numeric' as const } : {})}
      error={faultOf(findings, path)}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
