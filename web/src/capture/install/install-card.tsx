import { useSyncExternalStore, type ReactNode } from 'react';
import { BigButton } from '../../ui/field/big-button.tsx';
import { Notice } from '../../ui/field/notice.tsx';
import { installWords } from '../../words/capture-install.vi.ts';
import { installOffer } from './install-prompt.ts';

/** Shown only while the browser offers it. */
export function InstallCard(): ReactNode {
  const offered = useSyncExternalStore(installOffer.subscribe, installOffer.read);
  if (!offered) return null;
  return (
    <Notice title={installWords.title}>
      <p>{installWords.help}</p>
      <BigButton kind="main" icon="save" onPress={() => void installOffer.take()}>
        {installWords.install}
      </BigButton>
      <BigButton onPress={installOffer.putOff}>{installWords.later}</BigButton>
    </Notice>
  );
}
