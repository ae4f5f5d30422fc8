import { NativeSelect, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { sideEndWords, sideStateWords } from '@ra-soat/domain/words/procedure.vi.ts';
import { caseClose, caseResume, caseSideline } from '@ra-soat/server/households/contract.ts';
import { useMay, useMe } from '../access/session.tsx';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { capital } from '../ui/capital.ts';
import { useSend } from '../ui/use-send.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { householdWords } from '../words/households.vi.ts';
import { roundWords } from '../words/rounds.vi.ts';

interface SidelineActionsProps {
  readonly roundId: string;
  readonly householdId: string;
  readonly state: string;
}

const notYetAgreed: readonly string[] = ['LISTED', 'RESURVEY', 'SURVEYED', 'ACCEPTED'];

/** Recording that a household cannot be reviewed, that it was met after all, or that it ends so. */
export function SidelineActions({ roundId, householdId, state }: SidelineActionsProps): ReactNode {
  const may = useMay();
  if (!may('case.sideline')) return null;
  const ids = { roundId, householdId };
  if (notYetAgreed.includes(state)) return <Sideline ids={ids} />;
  if (state !== 'SIDELINED') return null;
  return (
    <>
      <Reasoned ids={ids} contract={caseResume} label={householdWords.resume} help={householdWords.resumeHelp} />
      <Reasoned ids={ids} contract={caseClose} label={householdWords.close} help={householdWords.closeHelp} danger />
    </>
  );
}

interface Ids {
  readonly roundId: string;
  readonly householdId: string;
}

function Sideline({ ids }: { readonly ids: Ids }): ReactNode {
  const { today } = useMe();
  const [side, setSide] = useState<keyof typeof sideStateWords>('ABSENT');
  const [reason, setReason] = useState('');
  const [on, setOn] = useState<string | null>(today);
  const action = useSend(caseSideline);
  const ready = on !== null && reason.trim() !== '';
  return (
    <ActionDialog
      label={householdWords.sideline}
      intro={householdWords.sidelineHelp}
      danger
      action={action}
      body={ready ? { ...ids, state: side, reason, on } : undefined}
    >
      <NativeSelect
        label={householdWords.sideState}
        value={side}
        onChange={(event) => setSide(caseSideline.input.shape.state.parse(event.currentTarget.value))}
        description={sideEndWords[side]}
        data={Object.entries(sideStateWords).map(([value, label]) => ({ value, label: capital(label) }))}
      />
      <Why reason={reason} setReason={setReason} />
      <VietDate label={roundWords.on} required max={today} value={on} onChange={setOn} />
    </ActionDialog>
  );
}

interface ReasonedProps {
  readonly ids: Ids;
  readonly contract: typeof caseResume | typeof caseClose;
  readonly label: string;
  readonly help: string;
  readonly danger?: boolean;
}

function Reasoned({ ids, contract, label, help, danger = false }: ReasonedProps): ReactNode {
  const { today } = useMe();
  const [reason, setReason] = useState('');
  const [on, setOn] = useState<string | null>(today);
  const action = useSend(contract);
  const ready = on !== null && reason.trim() !== '';
  return (
    <ActionDialog
      label={label}
      intro={help}
      danger={danger}
      action={action}
      body={ready ? { ...ids, on, reason } : undefined}
    >
      <Why reason={reason} setReason={setReason} />
      <VietDate label={roundWords.on} required max={today} value={on} onChange={setOn} />
    </ActionDialog>
  );
}

function Why({
  reason,
  setReason,
}: {
  readonly reason: string;
  readonly setReason: (text: string) => void;
}): ReactNode {
  return (
    <Textarea
      label={householdWords.why}
      required
      maxLength={500}
      autosize
      minRows={2}
      value={reason}
      onChange={(event) => setReason(event.currentTarget.value)}
    />
  );
}
