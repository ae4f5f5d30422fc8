import { NativeSelect, NumberInput, SimpleGrid, TextInput, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { formALoad } from '@ra-soat/server/screening/contract.ts';
import { useMe } from '../access/session.tsx';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { useSend } from '../ui/use-send.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { standardName } from '../words/rounds.vi.ts';
import { screeningScreenWords as words } from '../words/screening.vi.ts';
import { blankFormA, completeFormA, type FormADraft } from './form-a-draft.ts';

const { standard } = formALoad.input.shape;

interface PartProps {
  readonly draft: FormADraft;
  readonly set: (change: Partial<FormADraft>) => void;
}

/** Typed from the printed source, the figures twice. */
export function LoadFormA(): ReactNode {
  const { grants } = useMe();
  const places = grants.map(({ place, placeName }) => ({ value: place, label: placeName }));
  const [formId, setFormId] = useState(() => crypto.randomUUID());
  const [draft, setDraft] = useState(() => blankFormA(places[0]?.value ?? 'vn'));
  const set = (change: Partial<FormADraft>) => setDraft((before) => ({ ...before, ...change }));
  const loading = useSend(formALoad, () => {
    setFormId(crypto.randomUUID());
    setDraft(blankFormA(draft.place));
  });
  return (
    <ActionDialog
      label={words.load}
      intro={words.loadHelp}
      size="lg"
      action={loading}
      body={completeFormA(draft, formId)}
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <NativeSelect
          label={words.forPlace}
          value={draft.place}
          onChange={({ currentTarget }) => set({ place: currentTarget.value })}
          data={places}
        />
        <NativeSelect
          label={words.standard}
          value={draft.standard}
          onChange={({ currentTarget }) => set({ standard: standard.parse(currentTarget.value) })}
          data={standard.options.map((value) => ({ value, label: standardName(value) }))}
        />
      </SimpleGrid>
      <Textarea
        label={words.itemsText}
        required
        autosize
        minRows={4}
        value={draft.items}
        onChange={({ currentTarget }) => set({ items: currentTarget.value })}
      />
      <Figures draft={draft} set={set} />
      <SourceFields draft={draft} set={set} />
    </ActionDialog>
  );
}

function Figures({ draft, set }: PartProps): ReactNode {
  return (
    <SimpleGrid cols={{ base: 1, xs: 3 }} style={{ alignItems: 'end' }}>
      <Whole label={words.cutOffShort} value={draft.cutOff} set={(cutOff) => set({ cutOff })} />
      <Whole label={words.controlItems} value={draft.controlItems} set={(controlItems) => set({ controlItems })} />
      <Whole label={words.controlCutOff} value={draft.controlCutOff} set={(controlCutOff) => set({ controlCutOff })} />
    </SimpleGrid>
  );
}

interface WholeProps {
  readonly label: string;
  readonly value: number | null;
  readonly set: (value: number | null) => void;
}

export function Whole({ label, value, set }: WholeProps): ReactNode {
  return (
    <NumberInput
      label={label}
      required
      min={0}
      max={40}
      allowDecimal={false}
      hideControls
      value={value ?? ''}
      onChange={(next) => set(next === '' ? null : Number(next))}
    />
  );
}

function SourceFields({ draft, set }: PartProps): ReactNode {
  return (
    <>
      <TextInput
        label={words.document}
        required
        maxLength={300}
        value={draft.document}
        onChange={({ currentTarget }) => set({ document: currentTarget.value })}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput
          label={words.article}
          required
          maxLength={100}
          value={draft.article}
          onChange={({ currentTarget }) => set({ article: currentTarget.value })}
        />
        <TextInput
          label={words.page}
          required
          maxLength={40}
          value={draft.page}
          onChange={({ currentTarget }) => set({ page: currentTarget.value })}
        />
        <VietDate
          label={words.validFrom}
          required
          value={draft.validFrom}
          onChange={(validFrom) => set({ validFrom })}
        />
        <VietDate label={words.validTo} value={draft.validTo} onChange={(validTo) => set({ validTo })} />
      </SimpleGrid>
    </>
  );
}
