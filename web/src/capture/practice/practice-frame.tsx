import type { ReactNode } from 'react';
import { practiceWords } from '@ra-soat/domain/words/practice.vi.ts';
import styles from './practice.module.css';

interface PracticeFrameProps {
  /** Beside the mark: the way back to the story. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** Stays above every screen of practice, however far one scrolls, so that nobody takes it for real work. */
export function PracticeFrame({ action, children }: PracticeFrameProps): ReactNode {
  return (
    <div className={styles.frame}>
      <div className={styles.mark}>
        <strong>{practiceWords.mark}</strong>
        {action}
      </div>
      {children}
    </div>
  );
}
