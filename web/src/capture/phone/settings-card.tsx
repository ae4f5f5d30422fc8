import { useState, type ReactNode } from 'react';
import { BigButton, BigLink } from '../../ui/field/big-button.tsx';
import { Card, Notice, Small } from '../../ui/field/notice.tsx';
import { Sheet } from '../../ui/field/sheet.tsx';
import { phoneWords } from '../../words/capture-phone.vi.ts';
import { addresses } from '../addresses.ts';
import { areLettersLarge, setLetters } from '../letters.ts';
import { usePhone } from '../phone-context.tsx';

/** Letters, PIN, and leaving; `unsent`: all that the commune does not have yet. */
export function SettingsCard({ unsent }: { readonly unsent: number }): ReactNode {
  const { lock } = usePhone();
  const [large, setLarge] = useState(areLettersLarge);
  const [leaving, setLeaving] = useState(false);
  const turn = () => {
    setLetters(!large);
    setLarge(!large);
  };
  return (
    <Card>
      <h2>{phoneWords.settings}</h2>
      <BigButton icon="letters" onPress={turn}>
        {large ? phoneWords.lettersUsual : phoneWords.letters}
      </BigButton>
      <BigLink icon="lock" href={addresses.changePin}>
        {phoneWords.changePin}
      </BigLink>
      <BigButton icon="lock" onPress={lock}>
        {phoneWords.lockNow}
      </BigButton>
      <BigButton kind="danger" onPress={() => setLeaving(true)}>
        {phoneWords.signOut}
      </BigButton>
      {leaving && <SignOutSheet unsent={unsent} onClose={() => setLeaving(false)} />}
    </Card>
  );
}

function SignOutSheet({ unsent, onClose }: { readonly unsent: number; readonly onClose: () => void }): ReactNode {
  const { signOut } = usePhone();
  return (
    <Sheet title={phoneWords.signOutTitle} onClose={onClose}>
      <Small>{phoneWords.signOutHelp}</Small>
      {unsent > 0 && <Notice tone="warn" title={phoneWords.signOutUnsent(unsent)} />}
      <BigButton kind="danger" onPress={() => void signOut()}>
        {phoneWords.signOutDo}
      </BigButton>
    </Sheet>
  );
}
