import { Badge, Card, Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { moment, whole } from '../ui/show.ts';
import { askedFromWords, questionStateWords, questionWords as words } from '../words/questions.vi.ts';
import { AnswerHistory } from './answer-history.tsx';
import { AnswerQuestion } from './answer-question.tsx';
import { askedOfForm } from './asked-of-form.ts';
import { AnswerText } from './answer-text.tsx';
import { CloseQuestion, MergeQuestion, TakeQuestion } from './manage-question.tsx';
import type { Question } from './questions-answer.ts';

const colours = { open: 'orange.8', taken: 'blue.8', answered: 'green.8', merged: 'gray.7', closed: 'gray.7' } as const;

function Facts({ of }: { readonly of: Question }): ReactNode {
  const { at, askedFrom, askedPlace, asker, campaign, owner, dueOn, mergedInto, merged } = of;
  const lines = [
    words.askedAt(moment(at), askedFromWords[askedFrom], askedPlace),
    asker === null ? '' : words.askedBy(asker),
    campaign ?? '',
    owner !== null && dueOn !== null && of.answer === null ? words.owner(owner, showDate(dueOn)) : '',
    mergedInto === null ? '' : words.mergedInto(mergedInto),
    merged === 0 ? '' : words.merged(whole(merged)),
  ];
  return <Text size="sm">{lines.filter((line) => line !== '').join(' · ')}</Text>;
}

function Actions({ of: question }: { readonly of: Question }): ReactNode {
  const { state, manages, answer, questionId } = question;
  const waits = state === 'open' || state === 'taken';
  return (
    <Group gap="xs">
      {manages && (waits || state === 'answered') && (
        <>
          <AnswerQuestion key={answer?.version ?? 0} question={question} />
          <MergeQuestion question={question} />
        </>
      )}
      {manages && waits && (
        <>
          <TakeQuestion question={question} />
          <CloseQuestion question={question} />
        </>
      )}
      {answer !== null && answer.version > 1 && <AnswerHistory questionId={questionId} />}
    </Group>
  );
}

/** A question with what is known of it, its answer, and what may be done with it. */
export function QuestionCard({ question }: { readonly question: Question }): ReactNode {
  const { text, state, answer, placeName, formQuestion, mine } = question;
  return (
    <Card withBorder component="article" aria-label={text}>
      <Stack gap="xs">
        <Group gap="xs">
          <Badge color={colours[state]} variant="outline" style={{ textTransform: 'none' }}>
            {questionStateWords[state]}
          </Badge>
          {answer?.isNew && <Badge style={{ textTransform: 'none' }}>{words.isNew}</Badge>}
          {mine && (
            <Badge variant="light" style={{ textTransform: 'none' }}>
              {words.mine}
            </Badge>
          )}
          {formQuestion !== null && (
            <Badge variant="outline" style={{ textTransform: 'none' }}>
              {askedOfForm(question.form, formQuestion)}
            </Badge>
          )}
        </Group>
        <Title order={2} size="h4" style={{ whiteSpace: 'pre-wrap' }}>
          {text}
        </Title>
        <Facts of={question} />
        {answer && (
          <Card withBorder bg="gray.0" padding="sm">
            <AnswerText answer={answer} placeName={placeName} />
            {answer.version > 1 && <Text size="sm">{words.corrected(answer.version)}</Text>}
          </Card>
        )}
        <Actions of={question} />
      </Stack>
    </Card>
  );
}
