import { Textarea, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { pointAsk } from '@ra-soat/server/attendance/contract.ts';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { useSend } from '../ui/use-send.ts';
import { attendanceWords as words } from '../words/attendance.vi.ts';

/** The host writes down a question that somebody in the room asked. */
export function AskForPoint({ pointId }: { readonly pointId: string }): ReactNode {
  const [asker, setAsker] = useState('');
  const [text, setText] = useState('');
  const [questionId, setQuestionId] = useState(() => crypto.randomUUID());
  const action = useSend(pointAsk, () => {
    setText('');
    setQuestionId(crypto.randomUUID());
  });
  const body = text.trim() === '' ? undefined : { questionId, pointId, code: null, asker, text };
  return (
    <ActionDialog label={words.ask} intro={words.askIntro} action={action} body={body} quiet>
      <TextInput label={words.asker} value={asker} maxLength={120} onChange={(e) => setAsker(e.currentTarget.value)} />
      <Textarea
        label={words.question}
        required
        autosize
        minRows={3}
        maxLength={2000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </ActionDialog>
  );
}
