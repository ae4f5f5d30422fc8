import { useState, type ReactNode } from 'react';
import { Notice, Small } from '../../ui/field/notice.tsx';
import { PinPad } from '../../ui/field/pin-pad.tsx';
import { entranceWords } from '../../words/capture-entrance.vi.ts';
import { isEasyPin } from './pin-rules.ts';

interface ChoosePinProps {
  readonly onChosen: (pin: string) => void;
  readonly busy: boolean;
}

/** A new PIN, pressed twice. */
export function ChoosePin({ onChosen, busy }: ChoosePinProps): ReactNode {
  const [first, setFirst] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const choose = (pin: string) => {
    if (isEasyPin(pin)) {
      setFault(entranceWords.pinEasy);
      return;
    }
    setFault(null);
    setFirst(pin);
  };
  const repeat = (pin: string) => {
    if (pin === first) {
      onChosen(pin);
      return;
    }
    setFault(entranceWords.pinDiffers);
    setFirst(null);
  };
  return (
    <>
      <Small>{entranceWords.pinHelp}</Small>
      {fault !== null && <Notice tone="bad" title={fault} />}
      {first === null ? (
        <PinPad key="first" label={entranceWords.pinFirst} onPin={choose} />
      ) : (
        <PinPad key="again" label={entranceWords.pinAgain} onPin={repeat} busy={busy} />
      )}
    </>
  );
}
