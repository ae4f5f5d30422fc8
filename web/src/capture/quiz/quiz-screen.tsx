import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { clockText, secondsLeft } from '@ra-soat/domain/training/quiz-clock.ts';
import { BigButton } from '../../ui/field/big-button.tsx';
import { Mark } from '../../ui/field/mark.tsx';
import { Notice } from '../../ui/field/notice.tsx';
import { ProgressLine } from '../../ui/field/progress-line.tsx';
import { Screen } from '../../ui/field/screen.tsx';
import { captureQuizWords as words } from '../../words/capture-quiz.vi.ts';
import { addresses } from '../addresses.ts';
import { useLesson } from '../learn/use-lesson.ts';
import { Opening } from '../opening.tsx';
import { useDevice } from '../phone-context.tsx';
import { useSync } from '../sync/sync-context.tsx';
import { handInPaper } from './paper-work.ts';
import { PutQuestion } from './put-question.tsx';
import { isPapersLesson, type PaperOnPhone, type QuizOnPhone } from './quiz-lessons.ts';
import { usePaperWork } from './use-paper-work.ts';

/** One paper, one question a screen, with the time that is left. */
export function QuizScreen({ paperId }: { readonly paperId: string }): ReactNode {
  const lesson = useLesson('quiz.papers', isPapersLesson);
  if (lesson === undefined) return <Opening />;
  const quiz = lesson?.quizzes.find(({ papers }) => papers.some((one) => one.paperId === paperId));
  const paper = quiz?.papers.find((one) => one.paperId === paperId);
  if (!quiz || !paper) {
    return (
      <Screen title={words.title} back={addresses.learn}>
        <Notice title={words.gone} />
      </Screen>
    );
  }
  return <OpenPaper quiz={quiz} paper={paper} />;
}

interface OpenPaperProps {
  readonly quiz: QuizOnPhone;
  readonly paper: PaperOnPhone;
}

function OpenPaper({ quiz, paper }: OpenPaperProps): ReactNode {
  const device = useDevice();
  const sync = useSync();
  const [, go] = useLocation();
  const [asking, setAsking] = useState(false);
  const { work, change, takenS, kept } = usePaperWork(paper.paperId);
  const left = secondsLeft(paper.minutes, takenS);
  const inTime = useRef(false);
  const handIn = () => {
    if (work === undefined) return;
    const of = { paperId: paper.paperId, label: words.label(quiz.title, paper.attempt) };
    // Every answer was given while there was time.
    const countedS = inTime.current ? Math.min(takenS, paper.minutes * 60) : takenS;
    void handInPaper(device, of, { ...work, countedS }).then(() => {
      sync.run();
      go(addresses.learn);
    });
  };
  const over = work !== undefined && !work.handed && left === 0;
  useEffect(() => {
    if (work !== undefined && left > 0) inTime.current = true;
    else if (over && inTime.current) handIn();
  }, [work === undefined, left > 0, over]);
  if (work === undefined) return <Opening />;
  const question = paper.questions[Math.min(work.at, paper.questions.length - 1)];
  const empty = paper.questions.filter(({ questionId }) => (work.answers[questionId] ?? []).length === 0).length;
  if (work.handed || left === 0 || !question) {
    return (
      <Screen title={quiz.title} back={addresses.learn}>
        <Notice tone="warn" title={work.handed ? words.handed : words.overTitle} said>
          {!work.handed && <p>{words.over}</p>}
        </Notice>
        {!work.handed && (
          <BigButton kind="main" icon="up" onPress={handIn}>
            {words.handIn}
          </BigButton>
        )}
      </Screen>
    );
  }
  const last = work.at >= paper.questions.length - 1;
  return (
    <Screen
      title={quiz.title}
      back={addresses.learn}
      foot={
        <>
          {asking && <Notice tone="warn" title={empty > 0 ? words.handInEmpty(empty) : words.confirm} said />}
          {last ? (
            <BigButton kind="main" icon="up" onPress={() => (asking ? handIn() : setAsking(true))}>
              {words.handIn}
            </BigButton>
          ) : (
            <BigButton kind="main" icon="next" onPress={() => change({ at: work.at + 1 })}>
              {words.next}
            </BigButton>
          )}
          {work.at > 0 && (
            <BigButton
              icon="back"
              onPress={() => {
                setAsking(false);
                change({ at: work.at - 1 });
              }}
            >
              {words.before}
            </BigButton>
          )}
        </>
      }
    >
      <p role="timer">
        <strong>{words.left(clockText(left))}</strong>
      </p>
      <Mark icon={kept ? 'done' : 'turning'} tone={kept ? 'good' : 'main'} word={kept ? words.kept : words.keeping} />
      <ProgressLine
        label={words.question(work.at + 1, paper.questions.length)}
        done={work.at + 1}
        total={paper.questions.length}
      />
      <PutQuestion
        key={question.questionId}
        question={question}
        ticked={work.answers[question.questionId] ?? []}
        onTick={(keys) => change({ answers: { ...work.answers, [question.questionId]: keys } })}
      />
    </Screen>
  );
}
