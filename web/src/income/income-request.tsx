import { NativeSelect, NumberInput, Text, Textarea, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { incomeKinds, type IncomeKind } from '@ra-soat/domain/income/income-sheet.ts';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { incomeKindWords, incomeWords } from '@ra-soat/domain/words/income.vi.ts';
import { incomeKind, incomeReceive } from '@ra-soat/server/income/contract.ts';
import { communePage } from '@ra-soat/server/places/contract.ts';
import { useMe } from '../access/session.tsx';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { useSend } from '../ui/use-send.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { incomeRoundWords as words } from '../words/income-rounds.vi.ts';

interface Draft {
  readonly kind: IncomeKind;
  readonly name: string;
  readonly sex: 'male' | 'female';
  readonly bornYear: number | null;
  readonly villageId: string;
  readonly workplace: string;
  readonly reason: string;
  readonly on: IsoDate | null;
}

const newIds = () => ({ caseId: crypto.randomUUID(), householdId: crypto.randomUUID(), memberId: crypto.randomUUID() });

function blank(on: IsoDate): Draft {
  return { kind: 'middleLiving', name: '', sex: 'male', bornYear: null, villageId: '', workplace: '', reason: '', on };
}

function bodyOf(draft: Draft, villageId: string, { memberId, ...ids }: ReturnType<typeof newIds>) {
  const { kind, name, sex, bornYear, workplace, reason, on } = draft;
  if (name.trim() === '' || reason.trim() === '' || bornYear === null || on === null || villageId === '')
    return undefined;
  const head = { memberId, name, sex, bornYear, ethnicity: 1 };
  return { ...ids, kind, villageId, head, reason, on, ...(workplace.trim() === '' ? {} : { workplace }) };
}

/** A request for middle living standard, or of a low-income worker, at the counter. */
export function IncomeRequest({ commune }: { readonly commune: string }): ReactNode {
  const { today } = useMe();
  const [ids, setIds] = useState(newIds);
  const [draft, setDraft] = useState(() => blank(today));
  const villages = useAsk(communePage, { commune }).data?.villages ?? [];
  const villageId = draft.villageId === '' ? (villages[0]?.villageId ?? '') : draft.villageId;
  const set = (change: Partial<Draft>) => setDraft((before) => ({ ...before, ...change }));
  const action = useSend(incomeReceive, () => {
    setIds(newIds());
    setDraft(blank(today));
  });
  return (
    <ActionDialog label={words.receive} title={words.receiveTitle} action={action} body={bodyOf(draft, villageId, ids)}>
      <NativeSelect
        label={words.kind}
        value={draft.kind}
        onChange={(event) => set({ kind: incomeKind.parse(event.currentTarget.value) })}
        data={incomeKinds.map((value) => ({ value, label: incomeKindWords[value] }))}
      />
      {draft.kind === 'lowIncomeWorker' && <Text size="sm">{incomeWords.workerFormUnknown}</Text>}
      <TextInput
        label={words.name}
        required
        maxLength={120}
        value={draft.name}
        onChange={(e) => set({ name: e.currentTarget.value })}
      />
      <NativeSelect
        label={words.sex}
        value={draft.sex}
        onChange={(event) => set({ sex: event.currentTarget.value === 'female' ? 'female' : 'male' })}
        data={[
          { value: 'male', label: words.male },
          { value: 'female', label: words.female },
        ]}
      />
      <NumberInput
        label={words.bornYear}
        required
        min={1890}
        max={Number(today.slice(0, 4))}
        allowDecimal={false}
        value={draft.bornYear ?? ''}
        onChange={(value) => set({ bornYear: value === '' ? null : Number(value) })}
      />
      <NativeSelect
        label={words.village}
        value={villageId}
        onChange={(event) => set({ villageId: event.currentTarget.value })}
        data={villages.map((one) => ({ value: one.villageId, label: one.name }))}
      />
      {draft.kind === 'lowIncomeWorker' && (
        <TextInput
          label={words.workplace}
          maxLength={200}
          value={draft.workplace}
          onChange={(e) => set({ workplace: e.currentTarget.value })}
        />
      )}
      <Textarea
        label={words.reason}
        required
        autosize
        maxLength={500}
        value={draft.reason}
        onChange={(e) => set({ reason: e.currentTarget.value })}
      />
      <VietDate label={words.on} required max={today} value={draft.on} onChange={(on) => set({ on })} />
    </ActionDialog>
  );
}
