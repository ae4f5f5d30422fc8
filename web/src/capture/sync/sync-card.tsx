import { useState, type ReactNode } from 'react';
import type { DeviceStatus, SyncOutcome } from '../../device/device.ts';
import { BigButton, BigLink } from '../../ui/field/big-button.tsx';
import { Mark } from '../../ui/field/mark.tsx';
import { Card, Notice, Small } from '../../ui/field/notice.tsx';
import { syncWords } from '../../words/capture-sync.vi.ts';
import { addresses } from '../addresses.ts';
import { showInstant } from '../show-instant.ts';
import { SignInSheet } from './sign-in-sheet.tsx';
import { useSync } from './sync-context.tsx';

/** What was sent and what not, the last attempt in words, and the button for the next. */
export function SyncCard({ status }: { readonly status: DeviceStatus }): ReactNode {
  const { working, last, run } = useSync();
  const [signingIn, setSigningIn] = useState(false);
  const { unsent, refused, lastSync } = status;
  return (
    <Card>
      {unsent > 0 ? (
        <Mark icon="up" tone="main" word={syncWords.unsent(unsent)} />
      ) : (
        <Mark icon="done" tone="good" word={syncWords.allSent} />
      )}
      <Small>{lastSync === null ? syncWords.never : syncWords.lastSync(showInstant(lastSync))}</Small>
      <p role="status">{said(working, last, unsent)}</p>
      {refused > 0 && (
        <Notice tone="bad" title={syncWords.refused(refused)}>
          <BigLink href={addresses.phone}>{syncWords.seeRefused}</BigLink>
        </Notice>
      )}
      {last?.end === 'signIn' && !working ? (
        <Notice tone="warn" title={syncWords.signIn}>
          <p>{syncWords.signInHelp}</p>
          <BigButton kind="main" onPress={() => setSigningIn(true)}>
            {syncWords.signInDo}
          </BigButton>
        </Notice>
      ) : (
        <BigButton icon="turning" busy={working} onPress={run}>
          {syncWords.run}
        </BigButton>
      )}
      {signingIn && <SignInSheet onClose={() => setSigningIn(false)} />}
    </Card>
  );
}

function said(working: boolean, last: SyncOutcome | null, unsent: number): string {
  if (working) return unsent > 0 ? syncWords.workingLeft(unsent) : syncWords.working;
  if (last === null || last.end === 'signIn' || last.end === 'wiped') return '';
  if (last.end === 'offline') return syncWords.offline;
  if (last.end === 'later') return syncWords.later;
  return last.sent + last.pulled === 0 ? syncWords.nothingNew : syncWords.done(last.sent, last.pulled);
}
