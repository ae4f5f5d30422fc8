import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { Dialog } from '../ui/dialog.tsx';
import { fieldWords } from '../words/fieldwork.vi.ts';
import { SessionsList } from './sessions-list.tsx';

interface SessionsButtonProps {
  readonly account: { readonly accountId: string; readonly fullName: string };
}

/** A person's sessions, for who helps at the counter. */
export function SessionsButton({ account }: SessionsButtonProps): ReactNode {
  const [opened, { open, close }] = useDisclosure(false);
  const title = fieldWords.sessionsOf(account.fullName);
  return (
    <>
      <Button size="xs" variant="outline" onClick={open} aria-label={title}>
        {fieldWords.sessions}
      </Button>
      <Dialog opened={opened} onClose={close} title={title}>
        <SessionsList accountId={account.accountId} />
      </Dialog>
    </>
  );
}
