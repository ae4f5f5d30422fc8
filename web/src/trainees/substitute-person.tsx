import { TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { traineeSubstitute } from '@ra-soat/server/trainees/contract.ts';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { useSend } from '../ui/use-send.ts';
import { traineeWords } from '../words/trainees.vi.ts';
import type { CampaignAt, TraineeRow } from './frame-answer.ts';

interface SubstitutePersonProps {
  readonly at: CampaignAt;
  readonly row: TraineeRow;
}

/** Somebody else of the same place comes instead. */
export function SubstitutePerson({ at, row }: SubstitutePersonProps): ReactNode {
  const [name, setName] = useState('');
  const [phone, setPhone] = useState('');
  const [reason, setReason] = useState('');
  const [personId, setPersonId] = useState(() => crypto.randomUUID());
  const action = useSend(traineeSubstitute, () => setPersonId(crypto.randomUUID()));
  const complete = name.trim() !== '' && reason.trim() !== '';
  const body = complete ? { ...at, personId: row.personId, by: { personId, name, phone }, reason } : undefined;
  return (
    <ActionDialog
      label={traineeWords.substitute}
      intro={traineeWords.substituteIntro}
      action={action}
      body={body}
      quiet
    >
      <TextInput
        label={traineeWords.substituteName}
        required
        maxLength={120}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <TextInput
        label={traineeWords.substitutePhone}
        type="tel"
        maxLength={30}
        value={phone}
        onChange={({ currentTarget }) => setPhone(currentTarget.value)}
        error={action.error?.about('by.phone')}
      />
      <TextInput
        label={traineeWords.reason}
        required
        maxLength={300}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </ActionDialog>
  );
}
