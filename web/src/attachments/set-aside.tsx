import { Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { attachmentSupersede } from '@ra-soat/server/attachments/contract.ts';
import { useMe } from '../access/session.tsx';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { useSend } from '../ui/use-send.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { attachmentWords } from '../words/attachments.vi.ts';
import type { Attachment } from './attachment.ts';

/** A wrong file is set aside with its reason; nothing is removed. */
export function SetAside({ file: { attachmentId, name } }: { readonly file: Attachment }): ReactNode {
  const { today } = useMe();
  const [on, setOn] = useState<string | null>(today);
  const [reason, setReason] = useState('');
  const action = useSend(attachmentSupersede);
  return (
    <ActionDialog
      label={attachmentWords.setAside}
      title={attachmentWords.setAsideName(name)}
      intro={attachmentWords.setAsideHelp}
      quiet
      danger
      action={action}
      body={on === null || reason.trim() === '' ? undefined : { attachmentId, reason, on }}
    >
      <VietDate label={attachmentWords.setAsideOn} required max={today} value={on} onChange={setOn} />
      <Textarea
        label={attachmentWords.reason}
        required
        maxLength={500}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </ActionDialog>
  );
}
