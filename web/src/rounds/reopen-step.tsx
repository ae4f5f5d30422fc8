import { useState, type ReactNode } from 'react';
import type { listReopen, roundReopen } from '@ra-soat/server/rounds/contract.ts';
import { useMe } from '../access/session.tsx';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { useSend } from '../ui/use-send.ts';
import { ReasonField } from '../ui/reason-field.tsx';
import { VietDate } from '../ui/viet-date.tsx';
import { laterWords } from '../words/later.vi.ts';
import { roundWords } from '../words/rounds.vi.ts';

interface ReopenStepProps {
  readonly roundId: string;
  readonly contract: typeof listReopen | typeof roundReopen;
  readonly label: string;
  readonly help: string;
}

/** A step of the whole commune taken back, with its reason. */
export function ReopenStep({ roundId, contract, label, help }: ReopenStepProps): ReactNode {
  const { today } = useMe();
  const [on, setOn] = useState<string | null>(today);
  const [reason, setReason] = useState('');
  const action = useSend(contract);
  const ready = on !== null && reason.trim() !== '';
  return (
    <ActionDialog label={label} intro={help} danger action={action} body={ready ? { roundId, on, reason } : undefined}>
      <ReasonField label={laterWords.reason} value={reason} onChange={setReason} />
      <VietDate label={roundWords.on} required max={today} value={on} onChange={setOn} />
    </ActionDialog>
  );
}
