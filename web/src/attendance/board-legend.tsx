import type { ReactNode } from 'react';
import { pointStates } from '@ra-soat/domain/training/point-state.ts';
import { attendanceWords as words, pointStateHelp, pointStateWords } from '../words/attendance.vi.ts';
import styles from './board.module.css';

/** What the colours and the words on the tiles mean. */
export function BoardLegend(): ReactNode {
  return (
    <ul className={styles['legend']} aria-label={words.legend}>
      {pointStates.map((state) => (
        <li key={state} className={styles[state]}>
          <strong>{pointStateWords[state]}</strong>: {pointStateHelp[state]}
        </li>
      ))}
    </ul>
  );
}
