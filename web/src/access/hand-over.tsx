import { Select, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { accountHandOver } from '@ra-soat/server/access/contract.ts';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { useSend } from '../ui/use-send.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { accountToolWords } from '../words/account-tools.vi.ts';
import { useMe } from './session.tsx';

interface Person {
  readonly accountId: string;
  readonly fullName: string;
  readonly username: string;
}

interface HandOverProps {
  readonly account: Person;
  /** Active accounts of the same list. */
  readonly others: readonly Person[];
}

/** All roles of one person go to another from a day on. */
export function HandOver({ account, others }: HandOverProps): ReactNode {
  const { today } = useMe();
  const [to, setTo] = useState<string | null>(null);
  const [on, setOn] = useState<string | null>(today);
  const [reason, setReason] = useState('');
  const action = useSend(accountHandOver);
  const ready = to !== null && on !== null && reason.trim() !== '';
  return (
    <ActionDialog
      label={accountToolWords.handOver}
      title={accountToolWords.handOverOf(account.fullName)}
      intro={accountToolWords.handOverIntro}
      quiet
      action={action}
      body={ready ? { from: account.accountId, to, on, reason } : undefined}
    >
      <Select
        label={accountToolWords.receiver}
        required
        searchable
        limit={50}
        value={to}
        onChange={setTo}
        data={others
          .filter(({ accountId }) => accountId !== account.accountId)
          .map(({ accountId, fullName, username }) => ({ value: accountId, label: `${fullName} (${username})` }))}
        comboboxProps={{ withinPortal: false }}
      />
      <VietDate label={accountToolWords.handOn} required value={on} onChange={setOn} />
      <TextInput
        label={accountToolWords.reason}
        required
        maxLength={300}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </ActionDialog>
  );
}
