import { Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { untrainedAllow } from '@ra-soat/server/qualification/contract.ts';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { useSend } from '../ui/use-send.ts';
import { qualificationWords } from '../words/qualification.vi.ts';

interface AllowUntrainedProps {
  readonly roundId: string;
  readonly surveyor: { readonly accountId: string; readonly name: string };
}

/** A named officer lets one person survey without a certificate, with the reason. */
export function AllowUntrained({ roundId, surveyor: { accountId, name } }: AllowUntrainedProps): ReactNode {
  const [reason, setReason] = useState('');
  const action = useSend(untrainedAllow);
  return (
    <ActionDialog
      label={qualificationWords.allow}
      title={qualificationWords.allowOf(name)}
      intro={qualificationWords.allowIntro}
      action={action}
      body={reason.trim() === '' ? undefined : { roundId, accountId, reason }}
      quiet
    >
      <Textarea
        label={qualificationWords.reason}
        required
        autosize
        minRows={2}
        maxLength={500}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </ActionDialog>
  );
}
