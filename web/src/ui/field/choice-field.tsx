import { useId, type ReactNode } from 'react';
import styles from './parts.module.css';

interface ChoiceFieldProps<T extends string> {
  readonly legend: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T | null;
  readonly onChange: (value: T) => void;
  readonly fault?: string | undefined;
}

/** One of a few, each a whole line to press. */
export function ChoiceField<T extends string>({
  legend,
  options,
  value,
  onChange,
  fault,
}: ChoiceFieldProps<T>): ReactNode {
  const id = useId();
  return (
    <fieldset className={styles.field} aria-describedby={fault === undefined ? undefined : `${id}f`}>
      <legend className={styles.label}>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.option}>
          <input
            type="radio"
            name={id}
            checked={value === option.value}
            onChange={() => {
              onChange(option.value);
            }}
          />
          <span>{option.label}</span>
        </label>
      ))}
      {fault !== undefined && (
        <span className={styles.fault} id={`${id}f`}>
          {fault}
        </span>
      )}
    </fieldset>
  );
}
