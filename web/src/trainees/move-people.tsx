import { NativeSelect, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { traineeMove } from '@ra-soat/server/trainees/contract.ts';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { whole } from '../ui/show.ts';
import { useSend } from '../ui/use-send.ts';
import { traineeWords } from '../words/trainees.vi.ts';
import type { CampaignAt, FrameAnswer, TraineeRow } from './frame-answer.ts';
import { sessionOptions } from './session-options.ts';

interface MovePeopleProps {
  readonly at: CampaignAt;
  readonly frame: FrameAnswer;
  readonly people: readonly TraineeRow[];
  readonly done: () => void;
}

/** The people ticked to another session, or to a further one; all of them or nobody. */
export function MovePeople({ at, frame, people, done }: MovePeopleProps): ReactNode {
  const shared = frame.sessions.filter(({ sessionId }) =>
    people.every(({ seats }) => seats.some((seat) => seat.sessionId === sessionId)),
  );
  const [chosen, setFrom] = useState<string>();
  const [to, setTo] = useState('');
  const [reason, setReason] = useState('');
  const action = useSend(traineeMove, done);
  const from = chosen ?? shared[0]?.sessionId ?? '';
  const body =
    to === ''
      ? undefined
      : { ...at, people: people.map(({ personId }) => personId), to, reason, ...(from !== '' && { from }) };
  const none = { value: '', label: traineeWords.addSeat };
  return (
    <ActionDialog
      label={traineeWords.move}
      intro={traineeWords.moveIntro(whole(people.length))}
      action={action}
      body={body}
    >
      <NativeSelect
        label={traineeWords.moveFrom}
        value={from}
        data={sessionOptions(shared, none)}
        onChange={({ currentTarget }) => setFrom(currentTarget.value)}
      />
      <NativeSelect
        label={traineeWords.moveTo}
        required
        value={to}
        data={sessionOptions(
          frame.sessions.filter(({ sessionId }) => sessionId !== from),
          { value: '', label: '–' },
          true,
        )}
        onChange={({ currentTarget }) => setTo(currentTarget.value)}
      />
      <TextInput
        label={traineeWords.reason}
        maxLength={300}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </ActionDialog>
  );
}
