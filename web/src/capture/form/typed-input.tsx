import { useState, type ReactNode } from 'react';
import type { FieldWork } from '../../device/device.ts';
import { formWords } from '../../words/capture-form.vi.ts';
import { withTyped } from './field-values.ts';
import { useForm, useWork } from './form-context.tsx';
import parts from '../../ui/field/parts.module.css';
import styles from './form.module.css';
import type { Labels } from './question-card.tsx';

/** How the text of a field becomes an answer and back. */
export interface TypedKind {
  readonly read: (work: FieldWork) => string;
  /** Null: the text stands for no answer (yet). */
  readonly write: (work: FieldWork, text: string) => FieldWork | null;
  /** The work while the text cannot be read; usually without an answer there. */
  readonly unread: (work: FieldWork) => FieldWork;
  readonly fault: string;
  readonly inputMode?: 'numeric' | 'decimal' | 'text';
  readonly maxLength?: number;
  readonly long?: boolean;
}

interface TypedInputProps extends Labels {
  readonly path: string;
  readonly kind: TypedKind;
  readonly hint?: string | undefined;
  /** Instead of the words of the card. */
  readonly name?: string;
}

/** A text kept from the first letter on; what cannot be read stays as it was typed, to be mended. */
export function TypedInput({ path, kind, hint, name, labelledBy, describedBy }: TypedInputProps): ReactNode {
  const { store } = useForm();
  const [draft, setDraft] = useState<string | null>(null);
  const kept = useWork((work) => work.typed?.[path]);
  const shown = useWork(kind.read);
  const type = (text: string) => {
    setDraft(text);
    store.edit((work) => {
      const written = kind.write(work, text);
      return written === null ? withTyped(kind.unread(work), path, text) : withTyped(written, path, undefined);
    }, true);
  };
  const leave = () => {
    setDraft(null);
    void store.flush();
  };
  const unread = kept !== undefined && draft === null;
  const attributes = {
    className: parts.input,
    value: draft ?? kept ?? shown,
    maxLength: kind.maxLength ?? 40,
    autoComplete: 'off',
    enterKeyHint: 'next' as const,
    'aria-labelledby': name === undefined ? labelledBy : undefined,
    'aria-label': name,
    'aria-describedby': describedBy,
    'aria-invalid': unread,
    onBlur: leave,
  };
  return (
    <>
      {hint !== undefined && <span className={styles.small}>{hint}</span>}
      {kind.long === true ? (
        <textarea {...attributes} onChange={({ currentTarget }) => type(currentTarget.value)} />
      ) : (
        <input
          {...attributes}
          inputMode={kind.inputMode ?? 'text'}
          onChange={({ currentTarget }) => type(currentTarget.value)}
        />
      )}
      {unread && (
        <div className={styles.note} data-tone="bad" role="alert">
          <span>
            <strong>{formWords.mend}</strong> {kind.fault}
          </span>
        </div>
      )}
    </>
  );
}
