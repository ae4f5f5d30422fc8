import type { ReactNode } from 'react';
import { BigLink } from '../../ui/field/big-button.tsx';
import { Mark } from '../../ui/field/mark.tsx';
import { Card, Notice, Small } from '../../ui/field/notice.tsx';
import { Screen } from '../../ui/field/screen.tsx';
import { captureQuizWords as words } from '../../words/capture-quiz.vi.ts';
import { addresses } from '../addresses.ts';
import { useLesson } from '../learn/use-lesson.ts';
import { Opening } from '../opening.tsx';
import { isMineLesson, type QuizResult } from './quiz-lessons.ts';

/** A paper after scoring: first what was wrong, with the right answer, the reason and the text it rests on. */
export function QuizResultScreen({ paperId }: { readonly paperId: string }): ReactNode {
  const mine = useLesson('quiz.mine', isMineLesson);
  if (mine === undefined) return <Opening />;
  const result = mine?.results.find((one) => one.paperId === paperId);
  if (!result) {
    return (
      <Screen title={words.title} back={addresses.learn}>
        <Notice title={words.gone} />
      </Screen>
    );
  }
  const { attempt, score, rightCount, passMark, passed, late, questions } = result;
  return (
    <Screen title={words.result(attempt, score)} back={addresses.learn}>
      <Notice tone={passed ? 'good' : 'warn'} title={passed ? words.passed : words.notPassed}>
        <p>{words.scoreOf(rightCount, questions.length, passMark)}</p>
        {late && <p>{words.late}</p>}
      </Notice>
      {questions
        .toSorted((a, b) => Number(a.isRight) - Number(b.isRight))
        .map((question) => (
          <Explained key={question.questionId} of={question} />
        ))}
      <BigLink kind="main" href={addresses.learn}>
        {words.toLearn}
      </BigLink>
    </Screen>
  );
}

function Explained({ of }: { readonly of: QuizResult['questions'][number] }): ReactNode {
  const { text, options, isRight, why, source } = of;
  const ticked = options.filter((option) => option.ticked).map((option) => option.text);
  const right = options.filter((option) => option.right).map((option) => option.text);
  return (
    <Card>
      <Mark
        icon={isRight ? 'done' : 'stop'}
        tone={isRight ? 'good' : 'bad'}
        word={isRight ? words.right : words.wrong}
      />
      <h2>{text}</h2>
      {!isRight && (
        <p>
          {words.yourAnswer}: {ticked.join('; ') || words.nothing}
        </p>
      )}
      <p>
        <strong>
          {words.rightAnswer}: {right.join('; ')}
        </strong>
      </p>
      {!isRight && <p>{why}</p>}
      <Small>
        {words.source}: {source}
      </Small>
    </Card>
  );
}
