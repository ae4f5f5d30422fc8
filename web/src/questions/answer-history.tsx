import { Button, Stack, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { questionHistory } from '@ra-soat/server/questions/contract.ts';
import { Asked } from '../ui/asked.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { questionWords as words } from '../words/questions.vi.ts';
import { AnswerText } from './answer-text.tsx';

/** Every version of an answer, the newest first. */
export function AnswerHistory({ questionId }: { readonly questionId: string }): ReactNode {
  const [opened, { open, close }] = useDisclosure(false);
  const asked = useAsk(questionHistory, { questionId }, { enabled: opened });
  return (
    <>
      <Button size="xs" variant="outline" onClick={open}>
        {words.history}
      </Button>
      <Dialog opened={opened} onClose={close} title={words.historyOf} size="lg">
        <Asked of={asked}>
          {({ question, versions }) => (
            <Stack>
              {versions.map((answer) => (
                <section key={answer.version}>
                  <Title order={3}>{words.version(answer.version)}</Title>
                  <AnswerText answer={answer} placeName={question.placeName} />
                </section>
              ))}
            </Stack>
          )}
        </Asked>
      </Dialog>
    </>
  );
}
