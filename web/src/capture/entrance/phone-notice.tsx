import { useEffect, useState, type ReactNode } from 'react';
import { BigButton } from '../../ui/field/big-button.tsx';
import { Notice } from '../../ui/field/notice.tsx';
import { entranceWords } from '../../words/capture-entrance.vi.ts';
import { handOutFile } from '../hand-out-file.ts';
import { usePhone } from '../phone-context.tsx';

/** Told before anything else: the browser emptied the phone, or forms lie on it that only the commune can open. */
export function PhoneNotice(): ReactNode {
  const { phone } = usePhone();
  const [found, setFound] = useState({ emptied: false, sealed: 0 });
  const [taken, setTaken] = useState<number | null>(null);
  useEffect(() => {
    void phone.notice().then(setFound);
    void phone.obeyLocked().then((emptied) => emptied && globalThis.location.reload());
  }, [phone]);
  const take = async () => {
    const file = await phone.sealedFile();
    if (await handOutFile(file.blob, file.name)) setTaken(file.surveys);
  };
  return (
    <>
      {found.emptied && (
        <Notice tone="bad" title={entranceWords.emptied}>
          <p>{entranceWords.emptiedHelp}</p>
        </Notice>
      )}
      {found.sealed > 0 && (
        <Notice tone="warn" title={entranceWords.sealedHere(found.sealed)}>
          <p>{entranceWords.sealedHereHelp}</p>
          <BigButton icon="save" onPress={() => void take()}>
            {entranceWords.sealed}
          </BigButton>
        </Notice>
      )}
      {taken !== null && <Notice tone="good" said title={entranceWords.sealedDone(taken)} />}
    </>
  );
}
