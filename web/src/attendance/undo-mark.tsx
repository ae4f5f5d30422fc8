import { useState, type ReactNode } from 'react';
import { attendanceVoid } from '@ra-soat/server/attendance/contract.ts';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { ReasonField } from '../ui/reason-field.tsx';
import { useSend } from '../ui/use-send.ts';
import { attendanceWords as words } from '../words/attendance.vi.ts';

interface UndoMarkProps {
  readonly pointId: string;
  readonly half: number;
  readonly personId: string;
  readonly name: string;
}

/** Takes back a mark that was a mistake; its reason is kept. */
export function UndoMark({ pointId, half, personId, name }: UndoMarkProps): ReactNode {
  const [reason, setReason] = useState('');
  const action = useSend(attendanceVoid);
  const given = reason.trim();
  return (
    <ActionDialog
      quiet
      danger
      label={words.undo}
      title={words.undoOf(name)}
      intro={words.undoIntro}
      action={action}
      body={given === '' ? undefined : { pointId, half, personId, reason: given }}
    >
      <ReasonField label={words.reason} value={reason} onChange={setReason} />
    </ActionDialog>
  );
}
