import { TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { traineeWithdraw } from '@ra-soat/server/trainees/contract.ts';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { useSend } from '../ui/use-send.ts';
import { traineeWords } from '../words/trainees.vi.ts';
import type { CampaignAt, TraineeRow } from './frame-answer.ts';

interface WithdrawPersonProps {
  readonly at: CampaignAt;
  readonly row: TraineeRow;
}

/** Takes one person out of the campaign, with the reason. */
export function WithdrawPerson({ at, row }: WithdrawPersonProps): ReactNode {
  const [reason, setReason] = useState('');
  const action = useSend(traineeWithdraw);
  const body = reason.trim() === '' ? undefined : { ...at, personId: row.personId, reason };
  return (
    <ActionDialog
      label={traineeWords.withdraw}
      intro={traineeWords.withdrawIntro}
      action={action}
      body={body}
      quiet
      danger
    >
      <TextInput
        label={traineeWords.reason}
        required
        maxLength={300}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </ActionDialog>
  );
}
