import type { ReactNode } from 'react';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import type { Exercise } from '@ra-soat/domain/training/exercises/exercise.ts';
import { Notice, Small } from '../../ui/field/notice.tsx';
import { practiceScreenWords as words } from '../../words/capture-practice.vi.ts';
import { HouseDrawing } from './house-drawing.tsx';
import styles from './practice.module.css';

/** The facts as the household tells them, in large letters; what is seen or read stands in a frame of its own. */
export function Story({ exercise: { story, key, drawn } }: { readonly exercise: Exercise }): ReactNode {
  return (
    <>
      <p>{words.day(showDate(key.interviewOn), words.areas[key.area])}</p>
      {drawn && <HouseDrawing facts={key.household} />}
      <ul className={styles.story}>
        {story.map(({ who, says }) => (
          <li key={says} className={styles.bubble} data-seen={who === null ? '' : undefined}>
            <span className={styles.who}>{who ?? words.seen}</span>
            {who === null ? says : `“${says}”`}
          </li>
        ))}
      </ul>
      <Notice title={words.paper(key.b1.keyedTotal ?? 0)}>
        <Small>{words.paperHelp}</Small>
      </Notice>
      <p>{words.nothingSaid}</p>
    </>
  );
}
