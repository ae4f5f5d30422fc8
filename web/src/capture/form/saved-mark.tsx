import { useSyncExternalStore, type ReactNode } from 'react';
import { BigButton } from '../../ui/field/big-button.tsx';
import { Mark } from '../../ui/field/mark.tsx';
import { Notice } from '../../ui/field/notice.tsx';
import { formWords } from '../../words/capture-form.vi.ts';
import { useForm } from './form-context.tsx';

/** Whether the phone has everything that was entered; when it has not, what to do. */
export function SavedMark(): ReactNode {
  const { store, item } = useForm();
  const state = useSyncExternalStore(store.subscribe, () => store.state);
  switch (state) {
    case 'untouched':
      return item.work === null ? (
        <Mark icon="circle" word={formWords.untouched} />
      ) : (
        <Mark icon="done" tone="good" word={formWords.kept} />
      );
    case 'kept':
      return <Mark icon="done" tone="good" word={formWords.kept} />;
    case 'saving':
      return <Mark icon="turning" tone="main" word={formWords.saving} />;
    case 'full':
    case 'failed':
      return (
        <Notice tone="bad" title={formWords[state]}>
          <p>{state === 'full' ? formWords.fullHelp : formWords.failedHelp}</p>
          <BigButton onPress={() => void store.flush()}>{formWords.saveAgain}</BigButton>
        </Notice>
      );
  }
}
