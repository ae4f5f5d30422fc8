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

interface OfStatus {
  readonly status: DeviceStatus;
}

/** What only a person can put right: a refused form, a session that is over. */
export function SyncNotices({ status }: OfStatus): ReactNode {
  const { working, last } = useSync();
  const [signingIn, setSigningIn] = useState(false);
  return (
    <>
      {status.refused > 0 && (
        <Notice tone="bad" title={syncWords.refused(status.refused)}>
          <BigLink href={addresses.phone}>{syncWords.seeRefused}</BigLink>
        </Notice>
      )}
      <SignInNotice shown={last?.end === 'signIn' && !working} onSignIn={() => setSigningIn(true)} />
      {signingIn && <SignInSheet onClose={() => setSigningIn(false)} />}
    </>
  );
}

function SignInNotice({ shown, onSignIn }: { readonly shown: boolean; readonly onSignIn: () => void }): ReactNode {
  if (!shown) return null;
  return (
    <Notice tone="warn" said title={syncWords.signIn}>
      <p>{syncWords.signInHelp}</p>
      <BigButton kind="main" onPress={onSignIn}>
        {syncWords.signInDo}
      </BigButton>
    </Notice>
  );
}

/** Under the thumb: what waits, what the last attempt came to, and the button for the next; `learns`: no form is sent. */
export function SyncFoot({ status, learns = false }: OfStatus & { readonly learns?: boolean }): ReactNode {
  const { working, last, run } = useSync();
  const { unsent, refused } = status;
  const said =
    learns && !working && last?.end === 'done' ? syncWords.learningDone(last.sent) : saidOfSync(working, last, unsent);
  return (
    <>
      {unsent > 0 && <Mark icon="up" tone="main" word={syncWords.unsent(unsent)} />}
      {unsent === 0 && refused === 0 && (
        <Mark icon="done" tone="good" word={learns ? syncWords.allLearningSent : syncWords.allSent} />
      )}
      <p role="status">{said}</p>
      <BigButton icon="turning" busy={working} onPress={run}>
        {syncWords.run}
      </BigButton>
    </>
  );
}

/** The same as a card, with the last meeting. */
export function SyncCard({ status }: OfStatus): ReactNode {
  const { lastSync } = status;
  return (
    <Card>
      <SyncFoot status={status} />
      <Small>{lastSync === null ? syncWords.never : syncWords.lastSync(showInstant(lastSync))}</Small>
    </Card>
  );
}

function saidOfSync(working: boolean, last: SyncOutcome | null, unsent: number): string {
  if (working) return unsent > 0 ? syncWords.workingLeft(unsent) : syncWords.working;
  if (last === null || last.end === 'signIn' || last.end === 'wiped') return '';
  if (last.end === 'offline') return syncWords.offline;
  if (last.end === 'later') return syncWords.later;
  return last.sent + last.pulled === 0 ? syncWords.nothingNew : syncWords.done(last.sent, last.pulled);
}
