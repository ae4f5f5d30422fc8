import type { ReactNode } from 'react';
import styles from './parts.module.css';
import { Field } from './text-field.tsx';

interface SelectFieldProps<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of many, by the phone's own list. */
export function SelectField<T extends string>({ label, options, value, onChange }: SelectFieldProps<T>): ReactNode {
  const pick = (text: string) => {
    const picked = options.find((option) => option.value === text);
    if (picked) onChange(picked.value);
  };
  return (
    <Field label={label}>
      {({ id }) => (
        <select id={id} className={styles.input} value={value} onChange={({ target }) => pick(target.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
