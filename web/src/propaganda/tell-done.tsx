import { NumberInput, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { propagandaDone } from '@ra-soat/server/propaganda/contract.ts';
import { useMay, useMe } from '../access/session.tsx';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { useSend } from '../ui/use-send.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { propagandaWords as words } from '../words/propaganda.vi.ts';
import { completePhotos, type Photo } from './photo.ts';
import { PhotosField } from './photos-field.tsx';
import type { PropagandaTask } from './task.ts';

/** A unit tells that its work was done, how, for how many, with photos. */
export function TellDone({ task }: { readonly task: PropagandaTask }): ReactNode {
  const { today } = useMe();
  const attaches = useMay()('attachment.add');
  const [on, setOn] = useState<IsoDate | null>(today);
  const [note, setNote] = useState('');
  const [people, setPeople] = useState<number | null>(null);
  const [photos, setPhotos] = useState<readonly Photo[]>([]);
  const action = useSend(propagandaDone);
  const proof = completePhotos(photos);
  const ready = on !== null && note.trim() !== '' && proof;
  return (
    <ActionDialog
      label={words.doneButton}
      title={words.doneTitle(task.unit, task.title)}
      action={action}
      body={ready ? { taskId: task.taskId, on, note, people, proof } : undefined}
      quiet
    >
      <VietDate label={words.doneOn} required max={today} value={on} onChange={setOn} />
      <Textarea
        label={words.note}
        description={words.noteHelp}
        required
        maxLength={2000}
        autosize
        minRows={2}
        value={note}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
      <NumberInput
        label={words.heard}
        min={0}
        max={1_000_000}
        allowDecimal={false}
        value={people ?? ''}
        onChange={(value) => setPeople(value === '' ? null : Number(value))}
      />
      {attaches && <PhotosField label={words.photos} photos={photos} onChange={setPhotos} />}
    </ActionDialog>
  );
}
