import { useState, useSyncExternalStore, type ReactNode } from 'react';
import { BigButton } from '../../ui/field/big-button.tsx';
import { Notice } from '../../ui/field/notice.tsx';
import { installWords } from '../../words/capture-install.vi.ts';
import { appUpdate } from './app-update.ts';
import { isFormOpen } from './form-lock.ts';

/** A newer version is on the phone: taken by a press, never by itself, never while a form is open anywhere. */
export function UpdateCard(): ReactNode {
  const here = useSyncExternalStore(appUpdate.subscribe, appUpdate.read);
  const [state, setState] = useState<'asked' | 'formOpen' | 'updating'>('asked');
  if (!here) return null;
  const update = async () => {
    const open = await isFormOpen();
    setState(open ? 'formOpen' : 'updating');
    if (!open) appUpdate.take();
  };
  return (
    <Notice title={installWords.update} said>
      <p>{state === 'formOpen' ? installWords.formOpen : installWords.updateHelp}</p>
      <BigButton kind="main" busy={state === 'updating'} onPress={() => void update()}>
        {state === 'updating' ? installWords.updating : installWords.updateNow}
      </BigButton>
    </Notice>
  );
}
