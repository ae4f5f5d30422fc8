import { Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { requestLeave } from '@ra-soat/server/requests/contract.ts';
import { useMe } from '../access/session.tsx';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { useSend } from '../ui/use-send.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { monthlyWords } from '../words/monthly.vi.ts';

/** Mẫu số 04 of a household of the list: it waits for the monthly review. */
export function LeaveRequest({ householdId }: { readonly householdId: string }): ReactNode {
  const { today } = useMe();
  const [requestId, setRequestId] = useState(() => crypto.randomUUID());
  const [reason, setReason] = useState('');
  const [on, setOn] = useState<IsoDate | null>(today);
  const action = useSend(requestLeave, () => setRequestId(crypto.randomUUID()));
  const ready = reason.trim() !== '' && on !== null;
  const body = ready
    ? { requestId, householdId, channel: 'inPerson' as const, on, filing: { by: 'head' as const }, reason }
    : undefined;
  return (
    <ActionDialog label={monthlyWords.leave} intro={monthlyWords.leaveIntro} action={action} body={body} quiet>
      <VietDate label={monthlyWords.receivedOn} required max={today} value={on} onChange={setOn} />
      <Textarea
        label={monthlyWords.reason}
        required
        autosize
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </ActionDialog>
  );
}
