import type { ReactNode } from 'react';
import { lessons } from '@ra-soat/domain/training/lessons/lessons.ts';
import { List, ListRow } from '../../ui/field/list-row.tsx';
import { Mark } from '../../ui/field/mark.tsx';
import { Card, Small } from '../../ui/field/notice.tsx';
import { learnWords } from '../../words/capture-learn.vi.ts';
import { addresses } from '../addresses.ts';
import { isLessons, type LessonMaterial } from './lessons-answer.ts';
import { useReadMarks } from './read-marks.ts';
import { useLesson } from './use-lesson.ts';

/** What there is to read and look at: the lessons that come with the app, and what organisers gave out. */
export function LearnMaterials(): ReactNode {
  const { read } = useReadMarks();
  const answer = useLesson('learn.lessons', isLessons);
  const mark = (id: string) =>
    read.includes(id) ? (
      <Mark icon="done" tone="good" word={learnWords.read} />
    ) : (
      <Mark icon="circle" word={learnWords.notRead} />
    );
  return (
    <Card>
      <h2>{learnWords.steps.learn}</h2>
      <List>
        {lessons.map(({ id, title, minutes }) => (
          <ListRow
            key={id}
            title={title}
            sub={learnWords.minutes(minutes)}
            mark={mark(id)}
            href={addresses.lesson(id)}
          />
        ))}
      </List>
      {answer && answer.campaigns.length > 0 && <Campaigns titles={answer.campaigns.map(({ title }) => title)} />}
      {answer && answer.materials.length > 0 && (
        <>
          <h3>{learnWords.materials}</h3>
          <List>
            {answer.materials.map((material) => (
              <ListRow
                key={material.materialId}
                title={material.title}
                sub={saidOf(material)}
                mark={mark(material.materialId)}
                href={addresses.material(material.materialId)}
              />
            ))}
          </List>
        </>
      )}
      {answer === null && <Small>{learnWords.notFetched}</Small>}
    </Card>
  );
}

function Campaigns({ titles }: { readonly titles: readonly string[] }): ReactNode {
  return (
    <>
      <h3>{learnWords.campaigns}</h3>
      {titles.map((title) => (
        <p key={title}>{title}</p>
      ))}
    </>
  );
}

function saidOf({ kind, size }: LessonMaterial): string {
  return size === null ? learnWords.kinds[kind] : `${learnWords.kinds[kind]}, ${learnWords.sized(size)}`;
}
