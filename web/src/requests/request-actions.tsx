import { Group, TextInput, Textarea } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { Verb } from '@ra-soat/domain/access/verb.ts';
import { requestFormPaper, requestReceiptPaper, requestRefusalPaper } from '@ra-soat/server/documents/contract.ts';
import { requestList, requestRefuse, requestWithdraw } from '@ra-soat/server/requests/contract.ts';
import { useMe } from '../access/session.tsx';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { fileUrl } from '../ui/door.ts';
import { PaperButtons } from '../ui/paper-buttons.tsx';
import { useSend } from '../ui/use-send.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { paperScreenWords } from '../words/papers.vi.ts';
import { counterWords } from '../words/requests.vi.ts';
import type { BookRow } from './book-columns.tsx';

interface RequestActionsProps {
  readonly row: BookRow;
  readonly may: (verb: Verb) => boolean;
}

/** What may be done with one line of the book: list it, refuse it, take it back, print its papers. */
export function RequestActions({ row, may }: RequestActionsProps): ReactNode {
  const waits = row.state === 'RECEIVED';
  const screenedOut = row.state === 'LISTED' && row.stage === 'SCREENED_OUT';
  return (
    <Group gap={6} miw={150}>
      {waits && may('request.answer') && <List row={row} />}
      {(waits || screenedOut) && may('request.answer') && <Refuse row={row} />}
      {(waits || row.state === 'LISTED') && may('list.add') && <Withdraw row={row} />}
      {may('paper.print') && <Papers row={row} />}
    </Group>
  );
}

interface RowProps {
  readonly row: BookRow;
}

function Papers({ row: { householdId, requestId, state } }: RowProps): ReactNode {
  const ids = { householdId, requestId };
  const { roundId } = useParams({ strict: false });
  return (
    <>
      {roundId !== undefined && (
        <PaperButtons
          name={paperScreenWords.requestForm}
          urlOf={(format) => fileUrl(requestFormPaper, { roundId, ...ids, format })}
        />
      )}
      <PaperButtons name={counterWords.receipt} urlOf={(format) => fileUrl(requestReceiptPaper, { ...ids, format })} />
      {state === 'REFUSED' && (
        <PaperButtons
          name={counterWords.refusal}
          urlOf={(format) => fileUrl(requestRefusalPaper, { ...ids, format })}
        />
      )}
    </>
  );
}

function List({ row }: RowProps): ReactNode {
  const { today } = useMe();
  const [on, setOn] = useState<string | null>(today);
  const { householdId, requestId } = row;
  return (
    <ActionDialog
      label={counterWords.list}
      title={counterWords.listTitle(row.head)}
      intro={counterWords.listHelp}
      quiet
      action={useSend(requestList)}
      body={on === null ? undefined : { householdId, requestId, on }}
    >
      <VietDate label={counterWords.on} required min={row.receivedOn} max={today} value={on} onChange={setOn} />
    </ActionDialog>
  );
}

function Refuse({ row }: RowProps): ReactNode {
  const { today } = useMe();
  const [on, setOn] = useState<string | null>(today);
  const [number, setNumber] = useState('');
  const [reason, setReason] = useState('');
  const { householdId, requestId } = row;
  const ready = on !== null && number.trim() !== '' && reason.trim() !== '';
  return (
    <ActionDialog
      label={counterWords.refuse}
      title={counterWords.refuseTitle(row.head)}
      intro={counterWords.refuseHelp}
      danger
      quiet
      action={useSend(requestRefuse)}
      body={ready ? { householdId, requestId, on, number, reason } : undefined}
    >
      <TextInput
        label={counterWords.letter}
        required
        maxLength={60}
        value={number}
        onChange={({ currentTarget }) => setNumber(currentTarget.value)}
      />
      <VietDate label={counterWords.on} required min={row.receivedOn} max={today} value={on} onChange={setOn} />
      <Why reason={reason} setReason={setReason} />
    </ActionDialog>
  );
}

function Withdraw({ row }: RowProps): ReactNode {
  const { today } = useMe();
  const [on, setOn] = useState<string | null>(today);
  const [reason, setReason] = useState('');
  const { householdId, requestId } = row;
  const ready = on !== null && reason.trim() !== '';
  return (
    <ActionDialog
      label={counterWords.withdraw}
      title={counterWords.withdrawTitle(row.head)}
      intro={counterWords.withdrawHelp}
      danger
      quiet
      action={useSend(requestWithdraw)}
      body={ready ? { householdId, requestId, on, reason } : undefined}
    >
      <VietDate label={counterWords.on} required min={row.receivedOn} max={today} value={on} onChange={setOn} />
      <Why reason={reason} setReason={setReason} />
    </ActionDialog>
  );
}

interface WhyProps {
  readonly reason: string;
  readonly setReason: (text: string) => void;
}

function Why({ reason, setReason }: WhyProps): ReactNode {
  return (
    <Textarea
      label={counterWords.why}
      required
      maxLength={500}
      autosize
      minRows={2}
      value={reason}
      onChange={({ currentTarget }) => setReason(currentTarget.value)}
    />
  );
}
