import { useState, type ReactNode } from 'react';
import { BigButton } from '../../ui/field/big-button.tsx';
import { Card, Small } from '../../ui/field/notice.tsx';
import { phoneWords } from '../../words/capture-phone.vi.ts';
import { handOutFile } from '../hand-out-file.ts';
import { useDevice } from '../phone-context.tsx';

/** The second copy, which only the commune's server opens. */
export function SealedCard(): ReactNode {
  const device = useDevice();
  const [said, setSaid] = useState('');
  const take = async () => {
    const { blob, name, surveys } = await device.sealedFile();
    const taken = await handOutFile(blob, name);
    setSaid(taken ? phoneWords.sealedTaken(surveys) : phoneWords.sealedNotTaken);
  };
  return (
    <Card>
      <h2>{phoneWords.sealed}</h2>
      <Small>{phoneWords.sealedHelp}</Small>
      <BigButton icon="save" onPress={() => void take()}>
        {phoneWords.sealedTake}
      </BigButton>
      <p role="status">{said}</p>
    </Card>
  );
}
