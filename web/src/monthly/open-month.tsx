import { TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { standardOn } from '@ra-soat/domain/standards/in-force.ts';
import { requestsTake } from '@ra-soat/server/requests/contract.ts';
import { roundOpen } from '@ra-soat/server/rounds/contract.ts';
import { useMe } from '../access/session.tsx';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { useSend } from '../ui/use-send.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { monthlyWords } from '../words/monthly.vi.ts';

/** Opens the month's regular review and puts all that waits on its list. */
export function OpenMonth({ commune }: { readonly commune: string }): ReactNode {
  const { today } = useMe();
  const [roundId, setRoundId] = useState(() => crypto.randomUUID());
  const [committee, setCommittee] = useState('');
  const [title, setTitle] = useState('');
  const [number, setNumber] = useState('');
  const [basisOn, setBasisOn] = useState<IsoDate | null>(today);
  const [openedOn, setOpenedOn] = useState<IsoDate | null>(today);
  const taking = useSend(requestsTake);
  const opening = useSend(roundOpen, (_answer, body) => {
    taking.mutate({ roundId: body.roundId, on: body.openedOn });
    setRoundId(crypto.randomUUID());
  });
  const form = standardOn(openedOn ?? today, '').closing;
  const ready = [committee, title, number].every((text) => text.trim() !== '') && form && basisOn && openedOn;
  const body = ready
    ? {
        ...{ roundId, commune, kind: 'regular' as const, committee, openedOn },
        ...{ year: Number(openedOn.slice(0, 4)), month: Number(openedOn.slice(5, 7)) },
        ...{ standard: form.standard, formVersion: form.version, legalBasis: [{ title, number, on: basisOn }] },
      }
    : undefined;
  const field = (label: string, value: string, set: (text: string) => void, max: number) => (
    <TextInput label={label} required maxLength={max} value={value} onChange={(e) => set(e.currentTarget.value)} />
  );
  return (
    <ActionDialog label={monthlyWords.open} intro={monthlyWords.openIntro} action={opening} body={body}>
      <VietDate label={monthlyWords.openedOn} required max={today} value={openedOn} onChange={setOpenedOn} />
      {field(monthlyWords.committee, committee, setCommittee, 200)}
      {field(monthlyWords.basisTitle, title, setTitle, 300)}
      {field(monthlyWords.basisNumber, number, setNumber, 60)}
      <VietDate label={monthlyWords.basisOn} required max={today} value={basisOn} onChange={setBasisOn} />
    </ActionDialog>
  );
}
