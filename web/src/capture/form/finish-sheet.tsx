import { useState, type ReactNode } from 'react';
import { BigButton } from '../../ui/field/big-button.tsx';
import { Notice } from '../../ui/field/notice.tsx';
import { Sheet } from '../../ui/field/sheet.tsx';
import { formWords } from '../../words/capture-form.vi.ts';
import { useDevice } from '../phone-context.tsx';
import { useForm } from './form-context.tsx';
import { toldOf } from './judge.ts';
import type { OpenItem } from './open-items.ts';

interface FinishSheetProps {
  readonly items: readonly OpenItem[];
  readonly onClose: () => void;
  readonly onFinished: () => void;
}

/** The last question before a form is handed over to the outbox; what is missing is said, not hidden. */
export function FinishSheet({ items, onClose, onFinished }: FinishSheetProps): ReactNode {
  const device = useDevice();
  const { store, judged } = useForm();
  const [state, setState] = useState<'asking' | 'working' | 'failed'>('asking');
  const missing = items.filter(({ kind }) => kind === 'missing').length;
  const later = items.filter(({ kind }) => kind === 'later').length;
  const finish = () => {
    setState('working');
    const { work } = store;
    store
      .flush()
      .then(() => device.finish(work, toldOf(work, judged.now())))
      .then(onFinished, () => setState('failed'));
  };
  return (
    <Sheet title={formWords.finishSure} onClose={onClose}>
      {missing > 0 && <Notice tone="warn" title={formWords.finishGaps(missing)} />}
      {later > 0 && <p>{formWords.finishLater(later)}</p>}
      <p>{formWords.finishHelp}</p>
      {state === 'failed' && <Notice tone="bad" title={formWords.finishFailed} />}
      <BigButton kind="main" busy={state === 'working'} onPress={finish}>
        {state === 'working' ? formWords.finishing : formWords.finishYes}
      </BigButton>
    </Sheet>
  );
}
