import { Badge, Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { quizDraw, quizMine, quizPapers } from '@ra-soat/server/quizzes/contract.ts';
import { Asked } from '../ui/asked.tsx';
import { Failed } from '../ui/failed.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { useSend } from '../ui/use-send.ts';
import { captureQuizWords } from '../words/capture-quiz.vi.ts';
import { quizzesWords as words } from '../words/quizzes.vi.ts';
import { TakePaper } from './take-paper.tsx';

type Quiz = z.output<(typeof quizPapers)['output']>['quizzes'][number];

/** One's own test in the office: for people who work at a desk. */
export function MinePart({ campaignId }: { readonly campaignId: string }): ReactNode {
  const papers = useAsk(quizPapers, {});
  return (
    <Stack component="section" gap="xs" aria-label={words.mine}>
      <Title order={2} size="h3">
        {words.mine}
      </Title>
      <Asked of={papers}>
        {({ quizzes }) => {
          const quiz = quizzes.find((one) => one.campaignId === campaignId);
          return quiz ? <OneQuiz quiz={quiz} /> : <Text>{words.noQuiz}</Text>;
        }}
      </Asked>
    </Stack>
  );
}

function OneQuiz({ quiz }: { readonly quiz: Quiz }): ReactNode {
  const [open, setOpen] = useState<string | null>(null);
  const draw = useSend(quizDraw);
  const [next] = quiz.papers;
  const paper = quiz.papers.find(({ paperId }) => paperId === open);
  if (paper) return <TakePaper key={paper.paperId} paper={paper} onDone={() => setOpen(null)} />;
  return (
    <Stack>
      <Text>{words.rule(quiz.questions, quiz.minutes, quiz.passMark, quiz.attempts)}</Text>
      <Text size="sm">{words.mineHelp}</Text>
      {draw.error && <Failed problem={draw.error} />}
      {quiz.passed && <Badge color="green">{words.passed}</Badge>}
      {!quiz.passed && quiz.used >= quiz.attempts && <Text>{captureQuizWords.usedUp}</Text>}
      {!quiz.passed && next && (
        <Group>
          <Button onClick={() => setOpen(next.paperId)}>
            {words.start} ({captureQuizWords.start(next.attempt)})
          </Button>
          <Text size="sm">{words.starts(next.minutes)}</Text>
        </Group>
      )}
      {!quiz.passed && !next && quiz.used < quiz.attempts && (
        <div>
          <Button loading={draw.isPending} onClick={() => draw.mutate({ quizId: quiz.quizId })}>
            {words.draw}
          </Button>
        </div>
      )}
      <Results quizId={quiz.quizId} />
    </Stack>
  );
}

function Results({ quizId }: { readonly quizId: string }): ReactNode {
  const mine = useAsk(quizMine, {});
  return (
    <Asked of={mine}>
      {({ results }) => (
        <Stack>
          {results
            .filter((one) => one.quizId === quizId)
            .map(({ paperId, attempt, score, passed, late, questions }) => (
              <Card key={paperId} withBorder>
                <Title order={3} size="h4">
                  {captureQuizWords.result(attempt, score)} · {passed ? words.passed : words.failed}
                </Title>
                {late && <Text>{captureQuizWords.late}</Text>}
                {questions
                  .filter(({ isRight }) => !isRight)
                  .map(({ questionId, text, options, why, source }) => (
                    <div key={questionId}>
                      <Text fw={600}>{text}</Text>
                      <Text>
                        {captureQuizWords.rightAnswer}:{' '}
                        {options.flatMap((option) => (option.right ? [option.text] : [])).join('; ')}
                      </Text>
                      <Text size="sm">
                        {why} ({source})
                      </Text>
                    </div>
                  ))}
              </Card>
            ))}
        </Stack>
      )}
    </Asked>
  );
}
