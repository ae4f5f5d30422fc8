import { Button, Stack, Text, Textarea, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { pointAsk } from '@ra-soat/server/attendance/contract.ts';
import { Failed } from '../ui/failed.tsx';
import { useSend } from '../ui/use-send.ts';
import { attendanceWords as words } from '../words/attendance.vi.ts';

interface AskFromPhoneProps {
  readonly pointId: string;
  /** Null: who is signed in asks. */
  readonly code: string | null;
}

/** A question from a seat in the room to those who answer. */
export function AskFromPhone({ pointId, code }: AskFromPhoneProps): ReactNode {
  const [text, setText] = useState('');
  const [questionId, setQuestionId] = useState(() => crypto.randomUUID());
  const action = useSend(pointAsk, () => {
    setText('');
    setQuestionId(crypto.randomUUID());
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        action.mutate({ questionId, pointId, code, text });
      }}
    >
      <Stack gap="xs">
        <Title order={2} size="h3">
          {words.ask}
        </Title>
        <Textarea
          label={words.question}
          required
          autosize
          minRows={2}
          maxLength={2000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {action.error && <Failed problem={action.error} />}
        <Button type="submit" variant="outline" loading={action.isPending} disabled={text.trim() === ''}>
          {words.ask}
        </Button>
        <Text role="status">{action.isSuccess ? words.asked : ''}</Text>
      </Stack>
    </form>
  );
}
