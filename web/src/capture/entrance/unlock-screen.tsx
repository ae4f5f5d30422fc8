import { useState, type ReactNode } from 'react';
import { BigButton } from '../../ui/field/big-button.tsx';
import { Notice } from '../../ui/field/notice.tsx';
import { PinPad } from '../../ui/field/pin-pad.tsx';
import { Screen } from '../../ui/field/screen.tsx';
import { entranceWords } from '../../words/capture-entrance.vi.ts';
import { WrongPin } from '../../device/faults.ts';
import { usePhone } from '../phone-context.tsx';
import { saidOf } from '../said-of.ts';
import { ForgottenPin } from './forgotten-pin.tsx';
import { PhoneNotice } from './phone-notice.tsx';

/** The PIN opens what is on the phone; without network too. */
export function UnlockScreen(): ReactNode {
  const { phone, opened, askAgain } = usePhone();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const [forgotten, setForgotten] = useState(false);
  const unlock = async (pin: string) => {
    setBusy(true);
    setFault(null);
    try {
      opened(await phone.unlock(pin));
    } catch (thrown) {
      setFault(saidOf(thrown));
      setBusy(false);
      // After the last try the phone asks for a sign-in from the start.
      if (thrown instanceof WrongPin && thrown.left <= 0) await askAgain();
    }
  };
  return (
    <Screen title={entranceWords.unlockTitle}>
      {fault !== null && <Notice tone="bad" title={fault} />}
      <PhoneNotice />
      <PinPad label={entranceWords.unlockPin} onPin={(pin) => void unlock(pin)} busy={busy} />
      <BigButton onPress={() => setForgotten(true)}>{entranceWords.forgot}</BigButton>
      {forgotten && <ForgottenPin onClose={() => setForgotten(false)} />}
    </Screen>
  );
}
