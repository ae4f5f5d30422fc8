import { Group, Radio, Textarea, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { remarkConfirm, remarkMend } from '@ra-soat/server/inspections/contract.ts';
import { useMe } from '../access/session.tsx';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { useSend } from '../ui/use-send.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { inspectionWords } from '../words/inspections.vi.ts';
import type { Remark } from './remark.ts';

/** What this person may do about a remark now: report it mended, or judge what was reported. */
export function RemarkActions({ remark }: { readonly remark: Remark }): ReactNode {
  if (remark.mayMend) return <Mend remark={remark} />;
  return remark.mayConfirm ? <Confirm remark={remark} /> : null;
}

function Mend({ remark: { remarkId, what } }: { readonly remark: Remark }): ReactNode {
  const { today } = useMe();
  const [on, setOn] = useState<IsoDate | null>(today);
  const [note, setNote] = useState('');
  const [paper, setPaper] = useState('');
  const action = useSend(remarkMend);
  const ready = on !== null && note.trim() !== '' && paper.trim() !== '';
  return (
    <ActionDialog
      label={inspectionWords.mend}
      title={inspectionWords.mendOf(what)}
      action={action}
      body={ready ? { remarkId, on, note, paper } : undefined}
      quiet
    >
      <VietDate label={inspectionWords.mendOn} required max={today} value={on} onChange={setOn} />
      <Textarea
        label={inspectionWords.note}
        required
        maxLength={2000}
        autosize
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <TextInput
        label={inspectionWords.paper}
        required
        maxLength={100}
        value={paper}
        onChange={(event) => setPaper(event.currentTarget.value)}
      />
    </ActionDialog>
  );
}

function Confirm({ remark: { remarkId, what } }: { readonly remark: Remark }): ReactNode {
  const { today } = useMe();
  const [on, setOn] = useState<IsoDate | null>(today);
  const [accepted, setAccepted] = useState(true);
  const [note, setNote] = useState('');
  const action = useSend(remarkConfirm);
  const ready = on !== null && (accepted || note.trim() !== '');
  return (
    <ActionDialog
      label={inspectionWords.confirm}
      title={inspectionWords.confirmOf(what)}
      action={action}
      body={ready ? { remarkId, on, accepted, note } : undefined}
      quiet
    >
      <VietDate label={inspectionWords.confirmOn} required max={today} value={on} onChange={setOn} />
      <Radio.Group
        label={inspectionWords.accepted}
        value={accepted ? 'yes' : 'no'}
        onChange={(value) => setAccepted(value === 'yes')}
      >
        <Group mt={4}>
          <Radio value="yes" label={inspectionWords.acceptedYes} />
          <Radio value="no" label={inspectionWords.acceptedNo} />
        </Group>
      </Radio.Group>
      {!accepted && (
        <Textarea
          label={inspectionWords.missing}
          required
          maxLength={2000}
          autosize
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      )}
    </ActionDialog>
  );
}
