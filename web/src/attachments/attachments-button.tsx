import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { Dialog } from '../ui/dialog.tsx';
import { attachmentWords } from '../words/attachments.vi.ts';
import type { Subject } from './attachment.ts';
import { Attachments } from './attachments.tsx';

interface AttachmentsButtonProps {
  readonly subject: Subject;
  /** Of the record, as its row or page names it. */
  readonly name: string;
}

/** The attachments of one row of a list, behind a small button. */
export function AttachmentsButton({ subject, name }: AttachmentsButtonProps): ReactNode {
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button size="xs" variant="default" onClick={open} aria-label={attachmentWords.of(name)}>
        {attachmentWords.title}
      </Button>
      <Dialog opened={opened} onClose={close} title={attachmentWords.of(name)} size="lg">
        <Attachments subject={subject} />
      </Dialog>
    </>
  );
}
