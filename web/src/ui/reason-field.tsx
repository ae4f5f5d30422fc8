import { Textarea } from '@mantine/core';
import type { ReactNode } from 'react';

interface ReasonFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (reason: string) => void;
}

/** Why something that was settled is taken back or changed: asked for, never left out. */
export function ReasonField({ label, value, onChange }: ReasonFieldProps): ReactNode {
  return (
    <Textarea
      label={label}
      required
      autosize
      minRows={2}
      maxLength={1000}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
