import { NativeSelect, NumberInput, Text, Textarea, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { incomeKinds } from '@ra-soat/domain/income/income-sheet.ts';
import { incomeKindWords, incomeWords } from '@ra-soat/domain/words/income.vi.ts';
import { incomeKind, incomeReceive } from '@ra-soat/server/income/contract.ts';
import { communePage } from '@ra-soat/server/places/contract.ts';
import { useMe } from '../access/session.tsx';
import { LookalikeChoice, type Choice } from '../requests/lookalike-choice.tsx';
import { ethnicities } from '../requests/person-fields.tsx';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { useSend } from '../ui/use-send.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { incomeRoundWords as words } from '../words/income-rounds.vi.ts';
import { blankIncome, completeIncome, type IncomeDraft } from './income-draft.ts';

const newIds = () => ({ caseId: crypto.randomUUID(), householdId: crypto.randomUUID(), memberId: crypto.randomUUID() });

/** A request for middle living standard, or of a low-income worker, at the counter. */
export function IncomeRequest({ commune }: { readonly commune: string }): ReactNode {
  const { today } = useMe();
  const [ids, setIds] = useState(newIds);
  const [draft, setDraft] = useState(() => blankIncome(today));
  const [choice, setChoice] = useState<Choice>();
  const villages = useAsk(communePage, { commune }).data?.villages ?? [];
  const villageId = draft.villageId === '' ? (villages[0]?.villageId ?? '') : draft.villageId;
  const set = (change: Partial<IncomeDraft>) => setDraft((before) => ({ ...before, ...change }));
  const action = useSend(incomeReceive, () => {
    setIds(newIds());
    setDraft(blankIncome(today));
    setChoice(undefined);
  });
  const alike = action.error?.code === 'REQUEST_LOOKALIKE' ? action.error.fields : undefined;
  const body = completeIncome(draft, villageId, ids, choice);
  return (
    <ActionDialog label={words.receive} title={words.receiveTitle} action={action} body={body}>
      {alike && <LookalikeChoice found={alike} choice={choice} onChange={setChoice} />}
      <NativeSelect
        label={words.kind}
        value={draft.kind}
        onChange={(event) => set({ kind: incomeKind.parse(event.currentTarget.value) })}
        data={incomeKinds.map((value) => ({ value, label: incomeKindWords[value] }))}
      />
      {draft.kind === 'lowIncomeWorker' && <Text size="sm">{incomeWords.workerFormUnknown}</Text>}
      <Person draft={draft} set={set} today={today} />
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

interface PersonProps {
  readonly draft: IncomeDraft;
  readonly set: (change: Partial<IncomeDraft>) => void;
  readonly today: string;
}

function Person({ draft, set, today }: PersonProps): ReactNode {
  return (
    <>
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
        label={words.ethnicity}
        value={String(draft.ethnicity)}
        onChange={(event) => set({ ethnicity: Number(event.currentTarget.value) })}
        data={ethnicities}
      />
    </>
  );
}
