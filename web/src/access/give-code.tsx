import { Code, Text, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { accountCode, accountGiveCode } from '@ra-soat/server/access/contract.ts';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { Asked } from '../ui/asked.tsx';
import { day } from '../ui/show.ts';
import { useAsk } from '../ui/use-ask.ts';
import { useSend } from '../ui/use-send.ts';
import { accountToolWords } from '../words/account-tools.vi.ts';

interface PersonProps {
  readonly account: { readonly accountId: string; readonly fullName: string; readonly codeWaits: boolean };
}

/** At the counter: a new one-time code, shown until the person has chosen a password. */
export function GiveCode({ account }: PersonProps): ReactNode {
  const { accountId, fullName, codeWaits } = account;
  const [reason, setReason] = useState('');
  const [shown, setShown] = useState(false);
  const action = useSend(accountGiveCode, () => setShown(true));
  const body = reason.trim() === '' ? undefined : { accountId, reason };
  return (
    <>
      <ActionDialog
        label={accountToolWords.giveCode}
        title={accountToolWords.giveCodeTo(fullName)}
        intro={accountToolWords.giveCodeIntro}
        quiet
        action={action}
        body={body}
      >
        <TextInput
          label={accountToolWords.reason}
          required
          maxLength={300}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
      </ActionDialog>
      {shown && codeWaits && <WaitingCode accountId={accountId} />}
    </>
  );
}

function WaitingCode({ accountId }: { readonly accountId: string }): ReactNode {
  const asked = useAsk(accountCode, { accountId });
  return (
    <Asked of={asked}>
      {({ username, code, expiresOn }) => (
        <Text size="sm" role="status">
          {username}: <Code fz="md">{code ?? '–'}</Code> {accountToolWords.until(day(expiresOn))}
        </Text>
      )}
    </Asked>
  );
}
