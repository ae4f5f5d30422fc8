import { Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { sayTrainedForm } from '@ra-soat/domain/words/qualification.vi.ts';
import { answerAudienceWords, questionWords as words } from '../words/questions.vi.ts';
import type { Answer } from './questions-answer.ts';

function sourceSaid({ source }: Answer): string | null {
  if (!source) return null;
  const { article, title, number, on } = source;
  const parts = [article, title, number, on === null ? '' : words.sourceOn(showDate(on))];
  return words.source(parts.filter((part) => part !== '').join(', '));
}

/** An answer with who gave it, its legal text, and whom it is for. */
export function AnswerText({ answer, placeName }: { readonly answer: Answer; readonly placeName: string }): ReactNode {
  const source = sourceSaid(answer);
  return (
    <Stack gap={4}>
      <Text style={{ whiteSpace: 'pre-wrap' }}>{answer.text}</Text>
      {source !== null && <Text size="sm">{source}</Text>}
      <Group gap="md">
        <Text size="sm" fw={600}>
          {words.answeredBy(answer.by, showDate(answer.on), placeName)}
        </Text>
        {answer.form !== null && <Text size="sm">{words.holdsFor(sayTrainedForm(answer.form))}</Text>}
        <Text size="sm">{words.forWhom(answerAudienceWords[answer.audience])}</Text>
      </Group>
    </Stack>
  );
}
