import { memo, useId, type ReactNode } from 'react';
import type { Option } from '@ra-soat/domain/survey/form.ts';
import { formWords } from '../../words/capture-form.vi.ts';
import { useForm, useValue } from './form-context.tsx';
import { withValue } from './field-values.ts';
import parts from '../../ui/field/parts.module.css';
import styles from './form.module.css';
import type { Labels } from './question-card.tsx';

interface OptionGroupProps extends Labels {
  readonly path: string;
  readonly options: readonly Pick<Option, 'code' | 'label'>[];
  /** In words, for the button that takes the answer back; absent: an answer can only be changed. */
  readonly question?: string | undefined;
  /** After an answer was given by hand. */
  readonly onAnswered?: () => void;
}

/** One of a list, each a whole line to press; two short ones stand side by side. Saved when pressed. */
export const OptionGroup = memo(function OptionGroup(props: OptionGroupProps): ReactNode {
  const { path, options, question, onAnswered, labelledBy, describedBy } = props;
  const { store } = useForm();
  const name = useId();
  const value = useValue(path);
  const two = options.length === 2 && options.every(({ label }) => label.length < 12);
  const choose = (code: Option['code'] | undefined) => {
    store.edit((work) => withValue(work, path, code));
    if (code !== undefined) onAnswered?.();
  };
  return (
    <>
      <div
        role="radiogroup"
        className={styles.group}
        data-two={two}
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
      >
        {options.map(({ code, label }) => (
          <label key={String(code)} className={parts.option}>
            <input type="radio" name={name} checked={value === code} onChange={() => choose(code)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {question !== undefined && value !== undefined && (
        <button
          type="button"
          className={styles.quiet}
          aria-label={formWords.clearOf(question)}
          onClick={() => choose(undefined)}
        >
          {formWords.clear}
        </button>
      )}
    </>
  );
});
