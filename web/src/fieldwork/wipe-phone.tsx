import { useState, type ReactNode } from 'react';
import { deviceWipe } from '@ra-soat/server/fieldwork/contract.ts';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { ReasonField } from '../ui/reason-field.tsx';
import { useSend } from '../ui/use-send.ts';
import { fieldWords } from '../words/fieldwork.vi.ts';
import type { Phone } from './field-answers.ts';

interface WipePhoneProps {
  readonly phone: Pick<Phone, 'deviceId' | 'label'>;
  readonly name: string;
}

/** Orders a phone emptied, after saying what that means. */
export function WipePhone({ phone, name }: WipePhoneProps): ReactNode {
  const [reason, setReason] = useState('');
  const action = useSend(deviceWipe, () => setReason(''));
  return (
    <ActionDialog
      label={fieldWords.wipe}
      title={fieldWords.wipeTitle(phone.label, name)}
      intro={fieldWords.wipeIntro}
      danger
      quiet
      action={action}
      body={reason.trim() === '' ? undefined : { deviceId: phone.deviceId, reason: reason.slice(0, 300) }}
    >
      <ReasonField label={fieldWords.reason} value={reason} onChange={setReason} />
    </ActionDialog>
  );
}
