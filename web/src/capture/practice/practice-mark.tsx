import type { ReactNode } from 'react';
import { practiceWords } from '@ra-soat/domain/words/practice.vi.ts';
import styles from './practice.module.css';

/** Above every screen of practice, so that nobody takes it for real work. */
export function PracticeMark({ children }: { readonly children?: ReactNode }): ReactNode {
  return (
    <div className={styles.mark}>
      <strong>{practiceWords.mark}</strong>
      {children}
    </div>
  );
}
