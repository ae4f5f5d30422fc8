import { NativeSelect, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { complaintRouteWords } from '@ra-soat/domain/words/procedure.vi.ts';
import { caseReopen, complaintRegister } from '@ra-soat/server/decisions/contract.ts';
import { useMay, useMe } from '../access/session.tsx';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { capital } from '../ui/capital.ts';
import { useSend } from '../ui/use-send.ts';
import { ReasonField } from '../ui/reason-field.tsx';
import { VietDate } from '../ui/viet-date.tsx';
import { laterWords } from '../words/later.vi.ts';
import { roundWords } from '../words/rounds.vi.ts';

interface Ids {
  readonly roundId: string;
  readonly householdId: string;
}

const reopenable: readonly string[] = ['POSTED', 'CLOSED', 'DECIDED'];
const ended: readonly string[] = ['DECIDED', 'CLOSED', 'SCREENED_OUT'];

/** A step taken back with its paper; a complaint that comes after the decision. */
export function ReopenActions({ ids, state }: { readonly ids: Ids; readonly state: string }): ReactNode {
  const may = useMay();
  return (
    <>
      {reopenable.includes(state) && may('case.reopen') && <Reopen ids={ids} />}
      {ended.includes(state) && may('objection.enter') && <Register ids={ids} />}
    </>
  );
}

function Reopen({ ids }: { readonly ids: Ids }): ReactNode {
  const { today } = useMe();
  const [reason, setReason] = useState('');
  const [paper, setPaper] = useState('');
  const [on, setOn] = useState<string | null>(today);
  const action = useSend(caseReopen);
  const ready = on !== null && reason.trim() !== '' && paper.trim() !== '';
  return (
    <ActionDialog
      label={laterWords.reopen}
      intro={laterWords.reopenHelp}
      danger
      action={action}
      body={ready ? { ...ids, on, reason, paper } : undefined}
    >
      <TextInput
        label={laterWords.paper}
        description={laterWords.paperHelp}
        required
        maxLength={200}
        value={paper}
        onChange={(event) => setPaper(event.currentTarget.value)}
      />
      <ReasonField label={laterWords.reason} value={reason} onChange={setReason} />
      <VietDate label={roundWords.on} required max={today} value={on} onChange={setOn} />
    </ActionDialog>
  );
}

function Register({ ids }: { readonly ids: Ids }): ReactNode {
  const { today } = useMe();
  const [reference, setReference] = useState('');
  const [route, setRoute] = useState<keyof typeof complaintRouteWords>('formalComplaint');
  const [on, setOn] = useState<string | null>(today);
  const action = useSend(complaintRegister);
  const ready = on !== null && reference.trim() !== '';
  return (
    <ActionDialog
      label={laterWords.register}
      intro={laterWords.registerHelp}
      quiet
      action={action}
      body={ready ? { ...ids, on, reference, route } : undefined}
    >
      <TextInput
        label={laterWords.reference}
        required
        maxLength={100}
        value={reference}
        onChange={(event) => setReference(event.currentTarget.value)}
      />
      <NativeSelect
        label={laterWords.route}
        value={route}
        onChange={(event) => setRoute(complaintRegister.input.shape.route.parse(event.currentTarget.value))}
        data={Object.entries(complaintRouteWords).map(([value, label]) => ({ value, label: capital(label) }))}
      />
      <VietDate label={roundWords.on} required max={today} value={on} onChange={setOn} />
    </ActionDialog>
  );
}
