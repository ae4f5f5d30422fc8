import { TextInput } from '@mantine/core';
import { memo, useCallback, useRef, useState, type ReactNode } from 'react';
import { useEntryParts } from './entry-context.tsx';
import { faultOf, remarkAt } from './fault-of.ts';

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
}

/** A text that stands for something else (a day, a number, a birth); what cannot be read stays to be mended. */
export function TypedField<T>({ value, show, parse, onChange, ...rest }: TypedFieldProps<T>): ReactNode {
  const { findings, remarks } = useEntryParts();
  const [typed, setTyped] = useState<string | null>(null);
  const [inside, setInside] = useState(false);
  const unread = typed !== null && typed.trim() !== '' && parse(typed) === null;
  const said = unread && !inside ? rest.fault : faultOf(findings, rest.path);
  const type = (text: string) => {
    setTyped(text);
    onChange(parse(text) ?? undefined);
  };
  const enter = (now: boolean) => {
    setInside(now);
    if (!now && !unread) setTyped(null);
  };
  return (
    <Line
      path={rest.path}
      label={rest.label}
      text={typed ?? (value === undefined ? '' : show(value))}
      unread={unread}
      fault={said}
      remark={remarkAt(remarks, rest.path)}
      onType={useEvent(type)}
      onEnter={useEvent(enter)}
    />
  );
}

/** One function for the life of a field, always calling the newest one. */
function useEvent<A>(handle: (argument: A) => void): (argument: A) => void {
  const newest = useRef(handle);
  newest.current = handle;
  return useCallback((argument: A) => newest.current(argument), []);
}

interface LineProps {
  readonly path: string;
  readonly label: string;
  readonly text: string;
  readonly unread: boolean;
  readonly fault: string | undefined;
  readonly remark: string | undefined;
  readonly onType: (text: string) => void;
  readonly onEnter: (inside: boolean) => void;
}

const Line = memo(function Line({ path, label, text, unread, fault, remark, onType, onEnter }: LineProps): ReactNode {
  return (
    <TextInput
      data-field={path}
      data-unread={unread || undefined}
      size="xs"
      label={label}
      autoComplete="off"
      inputMode="decimal"
      description={remark}
      error={fault}
      value={text}
      onFocus={() => onEnter(true)}
      onBlur={() => onEnter(false)}
      onChange={({ currentTarget }) => onType(currentTarget.value)}
    />
  );
});
