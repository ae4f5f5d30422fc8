import { Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { accountDeactivate } from '@ra-soat/server/access/contract.ts';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { useSend } from '../ui/use-send.ts';
import { accessWords } from '../words/access.vi.ts';

interface DeactivateAccountProps {
  readonly account: { readonly accountId: string; readonly fullName: string };
}

export function DeactivateAccount({ account }: DeactivateAccountProps): ReactNode {
  const [reason, setReason] = useState('');
  const action = useSend(accountDeactivate);
  const body = reason.trim() === '' ? undefined : { accountId: account.accountId, reason };
  return (
    <ActionDialog
      label={accessWords.deactivate}
      title={accessWords.deactivateOf(account.fullName)}
      intro={accessWords.deactivateWarning}
      danger
      quiet
      action={action}
      body={body}
    >
      <Textarea
        label={accessWords.reason}
        required
        maxLength={300}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </ActionDialog>
  );
}
