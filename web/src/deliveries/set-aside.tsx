import { useState, type ReactNode } from 'react';
import { deliverySettle } from '@ra-soat/server/deliveries/contract.ts';
import type { Entry } from '../surveys/work.ts';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { ReasonField } from '../ui/reason-field.tsx';
import { useSend } from '../ui/use-send.ts';
import { deliveryWords as words } from '../words/deliveries.vi.ts';
import type { Delivery } from './two-forms.ts';

interface SetAsideProps {
  readonly of: Delivery;
  readonly entry: Entry;
  readonly onDone: (what: string) => void;
}

/** The form is kept and not used: a reason says why. */
export function SetAside({ of: { deliveryId }, entry, onDone }: SetAsideProps): ReactNode {
  const [reason, setReason] = useState('');
  const { roundId, householdId, seen } = entry;
  const given = reason.trim();
  const choice = { what: 'setAside', reason: given } as const;
  return (
    <ActionDialog
      label={words.setAside}
      intro={words.setAsideHelp}
      danger
      action={useSend(deliverySettle, () => onDone(words.setAsideDone))}
      body={given === '' ? undefined : { roundId, householdId, deliveryId, seen, choice }}
    >
      <ReasonField label={words.reason} value={reason} onChange={setReason} />
    </ActionDialog>
  );
}
