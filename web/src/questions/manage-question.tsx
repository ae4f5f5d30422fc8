import { NativeSelect } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState, type ReactNode } from 'react';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import {
  questionClose,
  questionMerge,
  questionOfficers,
  questions,
  questionTake,
} from '@ra-soat/server/questions/contract.ts';
import { useMe } from '../access/session.tsx';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { SearchInput } from '../ui/search-input.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { useSend } from '../ui/use-send.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { questionWords as words } from '../words/questions.vi.ts';
import type { Question } from './questions-answer.ts';

interface ManageProps {
  readonly question: Question;
}

/** Names the officer who answers, and until when. */
export function TakeQuestion({ question: { questionId, place } }: ManageProps): ReactNode {
  const { today, accountId } = useMe();
  const { data } = useAsk(questionOfficers, { place });
  const [owner, setOwner] = useState(accountId);
  const [dueOn, setDue] = useState<IsoDate | null>(null);
  const action = useSend(questionTake);
  return (
    <ActionDialog
      label={words.take}
      action={action}
      body={dueOn === null ? undefined : { questionId, owner, dueOn }}
      quiet
    >
      <NativeSelect
        label={words.ownerField}
        required
        value={owner}
        onChange={({ currentTarget }) => setOwner(currentTarget.value)}
        data={data?.officers.map(({ accountId: value, name }) => ({ value, label: name })) ?? []}
      />
      <VietDate label={words.due} required min={today} value={dueOn} onChange={setDue} />
    </ActionDialog>
  );
}

/** The same question as another: its asker sees the answer of that one. */
export function MergeQuestion({ question: { questionId } }: ManageProps): ReactNode {
  const [text, setText] = useState('');
  const [into, setInto] = useState('');
  const [sought] = useDebouncedValue(text, 300);
  const { data } = useAsk(questions, { text: sought }, { keep: true });
  const action = useSend(questionMerge);
  const others = (data?.questions ?? []).filter(
    (one) => one.manages && one.questionId !== questionId && one.state !== 'merged' && one.state !== 'closed',
  );
  const chosen = others.some((one) => one.questionId === into);
  return (
    <ActionDialog
      label={words.merge}
      intro={words.mergeIntro}
      action={action}
      body={chosen ? { questionId, into } : undefined}
      quiet
    >
      <SearchInput label={words.mergeFind} value={text} onChange={setText} />
      <NativeSelect
        label={words.mergeInto}
        required
        value={chosen ? into : ''}
        onChange={({ currentTarget }) => setInto(currentTarget.value)}
        data={[
          { value: '', label: '–' },
          ...others.map((one) => ({ value: one.questionId, label: one.text.slice(0, 120) })),
        ]}
      />
    </ActionDialog>
  );
}

/** Nothing to answer. */
export function CloseQuestion({ question: { questionId } }: ManageProps): ReactNode {
  const action = useSend(questionClose);
  return <ActionDialog label={words.close} intro={words.closeIntro} action={action} body={{ questionId }} quiet />;
}
