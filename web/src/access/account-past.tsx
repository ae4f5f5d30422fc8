import { Button, List, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { accountHistory } from '@ra-soat/server/access/contract.ts';
import { Asked } from '../ui/asked.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { day } from '../ui/show.ts';
import { useAsk } from '../ui/use-ask.ts';
import { accountToolWords } from '../words/account-tools.vi.ts';

interface AccountPastProps {
  readonly account: { readonly accountId: string; readonly fullName: string };
}

/** What happened to an account: created, new codes, handed over, stopped. */
export function AccountPast({ account }: AccountPastProps): ReactNode {
  const [opened, setOpened] = useState(false);
  const title = accountToolWords.historyOf(account.fullName);
  return (
    <>
      <Button variant="outline" size="xs" aria-label={title} onClick={() => setOpened(true)}>
        {accountToolWords.history}
      </Button>
      <Dialog opened={opened} onClose={() => setOpened(false)} title={title} size="md">
        <Events accountId={account.accountId} />
      </Dialog>
    </>
  );
}

function Events({ accountId }: { readonly accountId: string }): ReactNode {
  const asked = useAsk(accountHistory, { accountId });
  return (
    <Asked of={asked}>
      {({ events }) =>
        events.length === 0 ? (
          <Text>{accountToolWords.noHistory}</Text>
        ) : (
          <List>
            {events.map((event) => (
              <List.Item key={`${event.kind} ${event.on} ${event.reason ?? ''} ${event.other ?? ''}`}>
                {day(event.on)}: {accountToolWords.event[event.kind]} {event.other ?? ''}
                {event.reason === null ? '' : `. ${event.reason}`} ({event.by})
              </List.Item>
            ))}
          </List>
        )
      }
    </Asked>
  );
}
