import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useState, type ReactNode } from 'react';

interface SearchInputProps {
  readonly label: string;
  readonly value: string;
  /** Called a moment after the last key. */
  readonly onChange: (text: string) => void;
  readonly description?: string;
}

/** A search text that is passed on when the typing pauses. */
export function SearchInput({ label, value, onChange, description }: SearchInputProps): ReactNode {
  const [typed, setTyped] = useState(value);
  const pass = useDebouncedCallback(onChange, 300);
  useEffect(() => setTyped(value), [value]);
  return (
    <TextInput
      type="search"
      label={label}
      description={description}
      maxLength={80}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        pass(event.currentTarget.value);
      }}
    />
  );
}
