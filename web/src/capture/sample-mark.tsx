import type { ReactNode } from 'react';
import styles from '../ui/field/parts.module.css';
import { captureWords } from '../words/capture.vi.ts';
import { useLive } from './use-live.ts';

/** Above every screen, as long as the database holds invented people. */
export function SampleMark(): ReactNode {
  const sample = useLive((device) => device.sampleData());
  return sample === true && <p className={styles.sample}>{captureWords.sample}</p>;
}
