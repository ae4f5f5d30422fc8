import type { ReactNode } from 'react';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import styles from '../ui/field/parts.module.css';
import { captureWords } from '../words/capture.vi.ts';
import { useLive } from './use-live.ts';

/** Above every screen, as long as people are invented or the day stands still. */
export function DemonstrationMark(): ReactNode {
  const { sampleData, pinnedDay } = useLive((device) => device.demonstration()) ?? {};
  if (sampleData !== true && !pinnedDay) return null;
  const said = [sampleData === true && captureWords.sample, pinnedDay && captureWords.pinned(showDate(pinnedDay))];
  return <p className={styles.sample}>{said.filter(Boolean).join(' · ')}</p>;
}
