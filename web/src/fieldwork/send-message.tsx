import { NativeSelect, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { messageSend } from '@ra-soat/server/fieldwork/contract.ts';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { useSend } from '../ui/use-send.ts';
import { fieldWords } from '../words/fieldwork.vi.ts';

interface SendMessageProps {
  readonly communeId: string;
  /** Absent: to all, or to a village to be chosen. */
  readonly person?: { readonly accountId: string; readonly name: string };
  readonly villages?: readonly { readonly villageId: string; readonly name: string }[];
}

/** Words to one person, to those of a village, or to all who survey. */
export function SendMessage({ communeId, person, villages = [] }: SendMessageProps): ReactNode {
  const [text, setText] = useState('');
  const [villageId, setVillageId] = useState('');
  const [messageId, setMessageId] = useState(() => crypto.randomUUID());
  const action = useSend(messageSend, () => {
    setText('');
    setMessageId(crypto.randomUUID());
  });
  const to = person
    ? { who: 'person' as const, accountId: person.accountId }
    : villageId === ''
      ? { who: 'all' as const }
      : { who: 'village' as const, villageId };
  return (
    <ActionDialog
      label={fieldWords.message}
      title={fieldWords.messageTo(person?.name ?? fieldWords.toAll)}
      intro={fieldWords.messageIntro}
      quiet={person !== undefined}
      action={action}
      body={text.trim() === '' ? undefined : { messageId, communeId, to, text }}
    >
      {!person && (
        <NativeSelect
          label={fieldWords.to}
          value={villageId}
          onChange={({ currentTarget }) => setVillageId(currentTarget.value)}
          data={[
            { value: '', label: fieldWords.toAll },
            ...villages.map((village) => ({ value: village.villageId, label: village.name })),
          ]}
        />
      )}
      <Textarea
        label={fieldWords.text}
        required
        autosize
        minRows={3}
        maxLength={1000}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
    </ActionDialog>
  );
}
