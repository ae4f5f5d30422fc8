import type { ReactNode } from 'react';
import { Icon } from '../../ui/field/icon.tsx';
import { useForm } from './form-context.tsx';
import styles from './form.module.css';

interface ToFieldProps {
  readonly path: string;
  readonly words: string;
}

/** A whole line that leads to the question it is about. */
export function ToField({ path, words }: ToFieldProps): ReactNode {
  const { goTo } = useForm();
  return (
    <li>
      <button type="button" className={styles.toField} onClick={() => goTo(path)}>
        <span>{words}</span>
        <Icon name="next" />
      </button>
    </li>
  );
}
