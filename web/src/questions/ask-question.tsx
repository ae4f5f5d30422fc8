import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { questionAsk, questionUnits } from '@ra-soat/server/questions/contract.ts';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { useSend } from '../ui/use-send.ts';
import { questionWords as words } from '../words/questions.vi.ts';

/** A question to my own unit or one above; in a campaign its organiser answers. */
export function AskQuestion({ campaignId }: { readonly campaignId?: string }): ReactNode {
  const [questionId, setId] = useState(() => crypto.randomUUID());
  const [text, setText] = useState('');
  const [formQuestion, setFormQuestion] = useState('');
  const [to, setTo] = useState('');
  const { data } = useAsk(questionUnits, {}, { enabled: campaignId === undefined });
  const action = useSend(questionAsk, () => {
    setId(crypto.randomUUID());
    setText('');
    setFormQuestion('');
  });
  const about = {
    ...(campaignId !== undefined && { campaignId }),
    ...(to !== '' && { to }),
    ...(formQuestion.trim() !== '' && { formQuestion }),
  };
  const body = { questionId, from: 'office' as const, text, ...about };
  return (
    <ActionDialog label={words.ask} intro={words.askIntro} action={action} body={text.trim() === '' ? undefined : body}>
      {data && data.units.length > 1 && (
        <NativeSelect
          label={words.to}
          value={to}
          onChange={({ currentTarget }) => setTo(currentTarget.value)}
          data={data.units.map(({ place, name }, at) => ({ value: at === 0 ? '' : place, label: name }))}
        />
      )}
      <Textarea
        label={words.text}
        required
        autosize
        minRows={3}
        maxLength={2000}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <TextInput
        label={words.about}
        maxLength={120}
        value={formQuestion}
        onChange={({ currentTarget }) => setFormQuestion(currentTarget.value)}
      />
    </ActionDialog>
  );
}
