import type { ReactNode } from 'react';
import { BigButton } from '../../ui/field/big-button.tsx';
import { Mark } from '../../ui/field/mark.tsx';
import { Card, Small } from '../../ui/field/notice.tsx';
import { Screen } from '../../ui/field/screen.tsx';
import { messageWords } from '../../words/capture-messages.vi.ts';
import { addresses } from '../addresses.ts';
import { Opening } from '../opening.tsx';
import { useDevice } from '../phone-context.tsx';
import { showInstant } from '../show-instant.ts';
import { useLive } from '../use-live.ts';

/** Words of the commune, the newest first; reading is told back. */
export function MessagesScreen(): ReactNode {
  const device = useDevice();
  const status = useLive((open) => open.status());
  if (status === undefined) return <Opening />;
  const newestFirst = status.messages.toSorted((one, other) => other.at.localeCompare(one.at));
  return (
    <Screen title={messageWords.title} back={addresses.today}>
      {newestFirst.length === 0 && <Small>{messageWords.none}</Small>}
      {newestFirst.map(({ messageId, from, at, text, read }) => (
        <Card key={messageId}>
          {read ? (
            <Mark icon="done" tone="good" word={messageWords.read} />
          ) : (
            <Mark icon="mail" tone="warn" word={messageWords.unread} />
          )}
          <p>{text}</p>
          <Small>{messageWords.from(from, showInstant(at))}</Small>
          {!read && (
            <BigButton icon="done" onPress={() => void device.readMessage(messageId)}>
              {messageWords.markRead}
            </BigButton>
          )}
        </Card>
      ))}
    </Screen>
  );
}
