import type { ReactNode } from 'react';
import styles from './parts.module.css';

interface ProgressLineProps {
  readonly label: string;
  readonly done: number;
  readonly total: number;
}

/** A bar with its numbers in words above. */
export function ProgressLine({ label, done, total }: ProgressLineProps): ReactNode {
  const share = total === 0 ? 0 : Math.round((done / total) * 100);
  return (
    <div className={styles.progress}>
      <span>{label}</span>
      <div
        className={styles.track}
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
      >
        <div style={{ width: `${share}%` }} />
      </div>
    </div>
  );
}
