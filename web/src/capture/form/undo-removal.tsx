import { useState, type ReactNode } from 'react';
import { BigButton } from '../../ui/field/big-button.tsx';
import { Notice } from '../../ui/field/notice.tsx';
import { formWords } from '../../words/capture-form.vi.ts';
import { useForm } from './form-context.tsx';
import { memberName } from './member-name.ts';
import { withMemberBack } from './member-lines.ts';
import { lastRemoval, noteRemoval } from './removed-member.ts';

/** After somebody was removed: one press takes them back with all that was answered. */
export function UndoRemoval(): ReactNode {
  const { store } = useForm();
  const [removal, setRemoval] = useState(() => lastRemoval(store));
  if (removal === null) return null;
  const { member, line } = removal;
  const undo = () => {
    store.edit((work) => withMemberBack(work, member, line));
    noteRemoval(store, null);
    setRemoval(null);
  };
  return (
    <Notice said title={formWords.removed(memberName(member, line))}>
      <BigButton onPress={undo}>{formWords.undo}</BigButton>
    </Notice>
  );
}
