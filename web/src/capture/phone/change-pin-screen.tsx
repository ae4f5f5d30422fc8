import { useState, type ReactNode } from 'react';
import { Notice } from '../../ui/field/notice.tsx';
import { PinPad } from '../../ui/field/pin-pad.tsx';
import { Screen } from '../../ui/field/screen.tsx';
import { phoneWords } from '../../words/capture-phone.vi.ts';
import { addresses } from '../addresses.ts';
import { ChoosePin } from '../entrance/choose-pin.tsx';
import { useDevice, usePhone } from '../phone-context.tsx';
import { saidOf } from '../said-of.ts';

/** The present PIN first: an open phone in other hands must not get a new one. */
export function ChangePinScreen(): ReactNode {
  const { phone, opened } = usePhone();
  const device = useDevice();
  const [step, setStep] = useState<'now' | 'new' | 'done'>('now');
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const tried = async (work: () => Promise<void>) => {
    setBusy(true);
    setFault(null);
    try {
      await work();
    } catch (thrown) {
      setFault(saidOf(thrown));
    }
    setBusy(false);
  };
  const check = (pin: string) =>
    tried(async () => {
      opened(await phone.unlock(pin));
      setStep('new');
    });
  const change = (pin: string) =>
    tried(async () => {
      await phone.changePin(device, pin);
      setStep('done');
    });
  return (
    <Screen title={phoneWords.pinTitle} back={addresses.phone}>
      {fault !== null && <Notice tone="bad" title={fault} />}
      {step === 'now' && <PinPad label={phoneWords.pinNow} busy={busy} onPin={(pin) => void check(pin)} />}
      {step === 'new' && <ChoosePin busy={busy} onChosen={(pin) => void change(pin)} />}
      {step === 'done' && <Notice tone="good" said title={phoneWords.pinChanged} />}
    </Screen>
  );
}
