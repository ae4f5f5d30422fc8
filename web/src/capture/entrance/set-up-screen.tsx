import { useState, type ReactNode } from 'react';
import { BigButton } from '../../ui/field/big-button.tsx';
import { Notice, Small } from '../../ui/field/notice.tsx';
import { Screen } from '../../ui/field/screen.tsx';
import { TextField } from '../../ui/field/text-field.tsx';
import { entranceWords } from '../../words/capture-entrance.vi.ts';
import { usePhone } from '../phone-context.tsx';
import { saidOf } from '../said-of.ts';
import { ChoosePin } from './choose-pin.tsx';
import { PhoneNotice } from './phone-notice.tsx';

/** Once, with network: who works with this phone, and the PIN that opens it from now on. */
export function SetUpScreen(): ReactNode {
  const { phone, opened } = usePhone();
  const [sign, setSign] = useState({ username: '', password: '' });
  const [step, setStep] = useState<'sign' | 'pin' | 'fetching'>('sign');
  const [fault, setFault] = useState<string | null>(null);
  const setUp = async (pin: string) => {
    setStep('fetching');
    setFault(null);
    try {
      opened(await phone.setUp(sign, pin));
    } catch (thrown) {
      setFault(saidOf(thrown));
      setStep('sign');
    }
  };
  const go = () => {
    const complete = sign.username.trim() !== '' && sign.password !== '';
    setFault(complete ? null : entranceWords.needBoth);
    if (complete) setStep('pin');
  };
  return (
    <Screen title={step === 'sign' ? entranceWords.setUpTitle : entranceWords.pinTitle}>
      {fault !== null && (
        <Notice tone="bad" title={entranceWords.failed}>
          <p>{fault}</p>
        </Notice>
      )}
      {step === 'sign' && <PhoneNotice />}
      {step === 'sign' ? (
        <SignFields sign={sign} onChange={setSign} onNext={go} />
      ) : (
        <>
          <ChoosePin onChosen={(pin) => void setUp(pin)} busy={step === 'fetching'} />
          {step === 'fetching' && <p role="status">{entranceWords.fetching}</p>}
          {step === 'pin' && <BigButton onPress={() => setStep('sign')}>{entranceWords.backToSign}</BigButton>}
        </>
      )}
    </Screen>
  );
}

interface SignFieldsProps {
  readonly sign: { readonly username: string; readonly password: string };
  readonly onChange: (sign: { username: string; password: string }) => void;
  readonly onNext: () => void;
}

function SignFields({ sign, onChange, onNext }: SignFieldsProps): ReactNode {
  return (
    <>
      <Small>{entranceWords.setUpHelp}</Small>
      <TextField
        label={entranceWords.username}
        value={sign.username}
        autoComplete="username"
        onChange={(username) => onChange({ ...sign, username })}
      />
      <TextField
        label={entranceWords.password}
        value={sign.password}
        type="password"
        autoComplete="current-password"
        onChange={(password) => onChange({ ...sign, password })}
      />
      <BigButton kind="main" onPress={onNext}>
        {entranceWords.next}
      </BigButton>
    </>
  );
}
