import { useEffect, useRef, type ReactNode } from 'react';
import { fieldUiWords } from '../../words/field-ui.vi.ts';
import { BigButton } from './big-button.tsx';
import styles from './parts.module.css';

interface SheetProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Comes up from the lower edge over the screen; the back gesture and Escape close it. */
export function Sheet({ title, onClose, children }: SheetProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className={styles.sheet} aria-label={title} onClose={onClose}>
      <div className={styles.sheetBody}>
        <h2>{title}</h2>
        {children}
        <BigButton onPress={() => dialog.current?.close()}>{fieldUiWords.close}</BigButton>
      </div>
    </dialog>
  );
}
