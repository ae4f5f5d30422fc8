import { Textarea, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { taskAnswer } from '@ra-soat/server/directives/contract.ts';
import { useMe } from '../access/session.tsx';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { useSend } from '../ui/use-send.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { directiveWords } from '../words/directives.vi.ts';
import type { DirectiveTask } from './task.ts';

/** A unit reports its task done, with what was done and by which paper. */
export function AnswerTask({ task }: { readonly task: Pick<DirectiveTask, 'taskId' | 'what'> }): ReactNode {
  const { today } = useMe();
  const [on, setOn] = useState<IsoDate | null>(today);
  const [note, setNote] = useState('');
  const [paper, setPaper] = useState('');
  const action = useSend(taskAnswer);
  const ready = on !== null && note.trim() !== '';
  return (
    <ActionDialog
      label={directiveWords.answer}
      title={directiveWords.answerOf(task.what)}
      action={action}
      body={ready ? { taskId: task.taskId, on, note, paper } : undefined}
      quiet
    >
      <VietDate label={directiveWords.answerOn} required max={today} value={on} onChange={setOn} />
      <Textarea
        label={directiveWords.note}
        required
        maxLength={2000}
        autosize
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <TextInput
        label={directiveWords.paper}
        maxLength={100}
        value={paper}
        onChange={(event) => setPaper(event.currentTarget.value)}
      />
    </ActionDialog>
  );
}
