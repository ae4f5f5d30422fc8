import { useId, type HTMLInputTypeAttribute, type ReactNode } from 'react';
import styles from './parts.module.css';

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly fault?: string | undefined;
  readonly children: (ids: { readonly id: string; readonly describedBy: string | undefined }) => ReactNode;
}

/** A control with its label above, what helps below, and its fault in words. */
export function Field({ label, hint, fault, children }: FieldProps): ReactNode {
  const id = useId();
  const said = [hint !== undefined && `${id}h`, fault !== undefined && `${id}f`].filter((name) => name !== false);
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <span className={styles.small} id={`${id}h`}>
          {hint}
        </span>
      )}
      {children({ id, describedBy: said.length > 0 ? said.join(' ') : undefined })}
      {fault !== undefined && (
        <span className={styles.fault} id={`${id}f`}>
          {fault}
        </span>
      )}
    </div>
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  readonly fault?: string | undefined;
  readonly type?: HTMLInputTypeAttribute;
  readonly inputMode?: 'text' | 'numeric' | 'tel' | 'search';
  readonly autoComplete?: string;
  readonly maxLength?: number;
  /** Several lines. */
  readonly long?: boolean;
}

export function TextField(props: TextFieldProps): ReactNode {
  const {
    label,
    value,
    onChange,
    hint,
    fault,
    type = 'text',
    inputMode,
    autoComplete = 'off',
    maxLength,
    long,
  } = props;
  return (
    <Field label={label} hint={hint} fault={fault}>
      {({ id, describedBy }) => {
        const shared = {
          id,
          value,
          autoComplete,
          maxLength,
          className: styles.input,
          'aria-describedby': describedBy,
          'aria-invalid': fault !== undefined,
        };
        return long ? (
          <textarea {...shared} onChange={(event) => onChange(event.target.value)} />
        ) : (
          <input {...shared} type={type} inputMode={inputMode} onChange={(event) => onChange(event.target.value)} />
        );
      }}
    </Field>
  );
}
