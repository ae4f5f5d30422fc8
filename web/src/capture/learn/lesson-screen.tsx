import type { ReactNode } from 'react';
import { sourceWords } from '@ra-soat/domain/assessment/explain.ts';
import type { Lesson } from '@ra-soat/domain/training/lessons/lesson.ts';
import { lessons } from '@ra-soat/domain/training/lessons/lessons.ts';
import { BigButton, BigLink } from '../../ui/field/big-button.tsx';
import { Mark } from '../../ui/field/mark.tsx';
import { Card, Notice, Small } from '../../ui/field/notice.tsx';
import { Screen } from '../../ui/field/screen.tsx';
import { learnWords } from '../../words/capture-learn.vi.ts';
import { addresses } from '../addresses.ts';
import { LessonDrawing } from './lesson-drawing.tsx';
import styles from './learn.module.css';
import { useReadMarks } from './read-marks.ts';

/** One lesson that comes with the app: a few things to know, each with where it is written. */
export function LessonScreen({ lessonId }: { readonly lessonId: string }): ReactNode {
  const index = lessons.findIndex(({ id }) => id === lessonId);
  const lesson = lessons[index];
  if (!lesson)
    return (
      <Screen title={learnWords.title} back={addresses.learn}>
        <Notice title={learnWords.noMaterial} />
      </Screen>
    );
  return <Shown key={lessonId} lesson={lesson} next={lessons[index + 1]} />;
}

interface ShownProps {
  readonly lesson: Lesson;
  readonly next: Lesson | undefined;
}

function Shown({ lesson: { id, title, parts }, next }: ShownProps): ReactNode {
  const { read, mark } = useReadMarks();
  return (
    <Screen title={title} back={addresses.learn}>
      {parts.map(({ heading, lines, figure, source }) => (
        <Card key={heading}>
          <h2>{heading}</h2>
          {figure && <LessonDrawing name={figure} />}
          <ul className={styles.lines}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <Small>{learnWords.source(sourceWords(source))}</Small>
        </Card>
      ))}
      {read.includes(id) ? (
        <Mark icon="done" tone="good" word={learnWords.read} />
      ) : (
        <BigButton kind="main" icon="done" onPress={() => mark(id)}>
          {learnWords.markRead}
        </BigButton>
      )}
      {next ? (
        <BigLink icon="next" href={addresses.lesson(next.id)}>
          {learnWords.next(next.title)}
        </BigLink>
      ) : (
        <BigLink icon="book" href={addresses.learn}>
          {learnWords.toLearn}
        </BigLink>
      )}
    </Screen>
  );
}
