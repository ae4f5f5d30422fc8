import { Anchor, Card, Stack, Text, TextInput, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { surveyWords } from '../words/surveys.vi.ts';
import { useEntryParts } from './entry-context.tsx';
import styles from './survey.module.css';

/** The remarks of a returned form: each leads to its question, and each is answered. */
export function RemarksPanel({ goTo }: { readonly goTo: (path: string) => void }): ReactNode {
  const { remarks, work, edit } = useEntryParts();
  if (remarks.length === 0) return null;
  const answer = (path: string, said: string) =>
    edit((before) => ({ ...before, remarkAnswers: { ...before.remarkAnswers, [path]: said } }));
  return (
    <Card withBorder component="section" aria-labelledby="remarks">
      <Stack gap="xs">
        <Title order={2} id="remarks">
          {surveyWords.remarks} ({remarks.length})
        </Title>
        {remarks.map(({ path, question, remark }) => (
          <div key={path}>
            <Anchor component="button" type="button" className={styles.finding} onClick={() => goTo(path)}>
              {question}
            </Anchor>
            <Text size="sm">{remark}</Text>
            <TextInput
              size="xs"
              maxLength={500}
              placeholder={surveyWords.remarkAnswer}
              aria-label={surveyWords.remarkAnswerOf(question)}
              value={work.remarkAnswers?.[path] ?? ''}
              onChange={({ currentTarget }) => answer(path, currentTarget.value)}
            />
          </div>
        ))}
      </Stack>
    </Card>
  );
}
