import { useState, type ReactNode } from 'react';
import { BigButton } from '../../ui/field/big-button.tsx';
import { Small } from '../../ui/field/notice.tsx';
import { Sheet } from '../../ui/field/sheet.tsx';
import { TextField } from '../../ui/field/text-field.tsx';
import { syncWords } from '../../words/capture-sync.vi.ts';
import { usePhone } from '../phone-context.tsx';
import { saidOf } from '../said-of.ts';
import { useSync } from './sync-context.tsx';

/** The session at the server is over: the password again, nothing on the phone is touched. */
export function SignInSheet({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { phone } = usePhone();
  const { run } = useSync();
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string>();
  const signIn = async () => {
    if (password === '') {
      setFault(syncWords.needPassword);
      return;
    }
    setBusy(true);
    try {
      await phone.signInAgain(password);
      run();
      onClose();
    } catch (thrown) {
      setFault(saidOf(thrown));
      setBusy(false);
    }
  };
  return (
    <Sheet title={syncWords.signIn} onClose={onClose}>
      <Small>{syncWords.signInHelp}</Small>
      <TextField
        label={syncWords.password}
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        fault={fault}
      />
      <BigButton kind="main" busy={busy} onPress={() => void signIn()}>
        {busy ? syncWords.signingIn : syncWords.signInGo}
      </BigButton>
    </Sheet>
  );
}
