import { Button, Card, Checkbox, Group, Radio, Stack, Text } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import type { z } from 'zod';
import { clockText, secondsLeft } from '@ra-soat/domain/training/quiz-clock.ts';
import { quizHandIn, type quizPapers } from '@ra-soat/server/quizzes/contract.ts';
import { Failed } from '../ui/failed.tsx';
import { useSend } from '../ui/use-send.ts';
import { captureQuizWords } from '../words/capture-quiz.vi.ts';
import { quizzesWords as words } from '../words/quizzes.vi.ts';
import { useOpenPaper } from './use-open-paper.ts';

type Paper = z.output<(typeof quizPapers)['output']>['quizzes'][number]['papers'][number];
type Question = Paper['questions'][number];

interface TakePaperProps {
  readonly paper: Paper;
  readonly onDone: () => void;
}

/** All questions of a paper on one page, and the time that is left. */
export function TakePaper({ paper, onDone }: TakePaperProps): ReactNode {
  const { answers, setAnswers, takenS, forget } = useOpenPaper(paper.paperId);
  const handIn = useSend(quizHandIn, () => {
    forget();
    onDone();
  });
  const left = secondsLeft(paper.minutes, takenS);
  const empty = paper.questions.filter(({ questionId }) => (answers[questionId] ?? []).length === 0).length;
  const { paperId } = paper;
  const inTime = useRef(false);
  const allowed = paper.minutes * 60;
  const { mutate, isIdle } = handIn;
  // Every answer was given while there was time: at its end they go as they are.
  useEffect(() => {
    if (left > 0) inTime.current = true;
    else if (inTime.current && isIdle) mutate({ paperId, answers, takenS: allowed, startedAt: null });
  }, [left, isIdle, mutate, paperId, answers, allowed]);
  return (
    <Stack>
      <Text role="timer" fw={700}>
        {left > 0 ? captureQuizWords.left(clockText(left)) : captureQuizWords.over}
      </Text>
      {paper.questions.map((question, at) => (
        <Card key={question.questionId} withBorder>
          <Put
            question={question}
            order={captureQuizWords.question(at + 1, paper.questions.length)}
            ticked={answers[question.questionId] ?? []}
            disabled={left === 0}
            onTick={(keys) => setAnswers({ ...answers, [question.questionId]: keys })}
          />
        </Card>
      ))}
      {handIn.error && <Failed problem={handIn.error} />}
      <Group>
        <Button
          loading={handIn.isPending}
          onClick={() =>
            handIn.mutate({
              paperId,
              answers,
              takenS: Math.min(takenS, inTime.current ? allowed : takenS),
              startedAt: null,
            })
          }
        >
          {words.handIn}
        </Button>
        {empty > 0 && <Text size="sm">{words.empty(empty)}</Text>}
      </Group>
    </Stack>
  );
}

interface PutProps {
  readonly question: Question;
  readonly order: string;
  readonly ticked: string[];
  readonly disabled: boolean;
  readonly onTick: (keys: string[]) => void;
}

function Put({ question: { text, several, options }, order, ticked, disabled, onTick }: PutProps): ReactNode {
  const label = `${order}. ${text}`;
  if (several) {
    return (
      <Checkbox.Group label={label} description={captureQuizWords.several} value={ticked} onChange={onTick}>
        {options.map(({ key, text: words }) => (
          <Checkbox key={key} value={key} label={words} disabled={disabled} mt="xs" />
        ))}
      </Checkbox.Group>
    );
  }
  return (
    <Radio.Group label={label} value={ticked[0] ?? ''} onChange={(key) => onTick([key])}>
      {options.map(({ key, text: words }) => (
        <Radio key={key} value={key} label={words} disabled={disabled} mt="xs" />
      ))}
    </Radio.Group>
  );
}
