import { useState, type ReactNode } from 'react';
import { paperDrop } from '@ra-soat/server/keying/contract.ts';
import type { Entry } from '../surveys/work.ts';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { ReasonField } from '../ui/reason-field.tsx';
import { useSend } from '../ui/use-send.ts';
import { keyingWords as words } from '../words/keying.vi.ts';

interface DropPaperProps {
  readonly entry: Pick<Entry, 'householdId' | 'roundId'>;
  readonly paperId: string;
  readonly onDropped: () => void;
}

/** Sets both keyings aside with a reason; the case stays as it is. */
export function DropPaper({ entry: { householdId, roundId }, paperId, onDropped }: DropPaperProps): ReactNode {
  const [reason, setReason] = useState('');
  const given = reason.trim();
  return (
    <ActionDialog
      label={words.drop}
      intro={words.dropHelp}
      danger
      action={useSend(paperDrop, onDropped)}
      body={given === '' ? undefined : { householdId, roundId, paperId, reason: given }}
    >
      <ReasonField label={words.reason} value={reason} onChange={setReason} />
    </ActionDialog>
  );
}
