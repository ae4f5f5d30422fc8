import { Group, MultiSelect, NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { courseKinds } from '@ra-soat/domain/training/audience.ts';
import { trainedForms } from '@ra-soat/domain/training/trained-forms.ts';
import { trainedFormText } from '@ra-soat/domain/words/training-plan.vi.ts';
import { courseKindWords } from '@ra-soat/domain/words/training.vi.ts';
import { useMe } from '../access/session.tsx';
import { BasisRows } from '../rounds/basis-rows.tsx';
import { VietDate } from '../ui/viet-date.tsx';
import { planFormWords } from '../words/training-forms.vi.ts';
import { trainingWords } from '../words/training.vi.ts';
import { GroupRows } from './group-rows.tsx';
import { courseKindOf, type PlanDraft } from './plan-draft.ts';
import { SubjectRows } from './subject-rows.tsx';

interface PlanFieldsProps {
  readonly draft: PlanDraft;
  readonly onChange: (change: Partial<PlanDraft>) => void;
}

/** Everything the plan of a campaign says. */
export function PlanFields({ draft, onChange }: PlanFieldsProps): ReactNode {
  return (
    <>
      <TextInput
        label={planFormWords.title}
        description={planFormWords.titleHelp}
        required
        maxLength={300}
        value={draft.title}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      <Paper draft={draft} onChange={onChange} />
      <Textarea
        label={trainingWords.organisers}
        description={planFormWords.organisersHelp}
        required
        autosize
        value={draft.organisers}
        onChange={(event) => onChange({ organisers: event.currentTarget.value })}
      />
      <Purpose draft={draft} onChange={onChange} />
      <Group grow align="flex-start" preventGrowOverflow={false}>
        <VietDate
          label={planFormWords.from}
          required
          value={draft.from}
          onChange={(from) => onChange({ from, ...(draft.to === null && { to: from }) })}
        />
        <VietDate label={planFormWords.to} required value={draft.to} onChange={(to) => onChange({ to })} />
      </Group>
      <GroupRows rows={draft.groups} onChange={(groups) => onChange({ groups })} />
      <SubjectRows rows={draft.subjects} onChange={(subjects) => onChange({ subjects })} />
      <BasisRows help={planFormWords.basisHelp} rows={draft.basis} onChange={(basis) => onChange({ basis })} />
    </>
  );
}

function Paper({ draft, onChange }: PlanFieldsProps): ReactNode {
  const { today } = useMe();
  return (
    <Group grow align="flex-start" preventGrowOverflow={false}>
      <TextInput
        label={planFormWords.number}
        description={planFormWords.numberHelp}
        required
        maxLength={60}
        value={draft.planNumber}
        onChange={(event) => onChange({ planNumber: event.currentTarget.value })}
      />
      <VietDate
        label={planFormWords.on}
        required
        max={today}
        value={draft.planOn}
        onChange={(planOn) => onChange({ planOn })}
      />
    </Group>
  );
}

function Purpose({ draft, onChange }: PlanFieldsProps): ReactNode {
  return (
    <>
      <Group grow align="flex-start" preventGrowOverflow={false}>
        <NativeSelect
          label={trainingWords.kind}
          data={courseKinds.map((kind) => ({ value: kind, label: courseKindWords[kind] }))}
          value={draft.kind}
          onChange={(event) => onChange({ kind: courseKindOf(event.currentTarget.value) })}
        />
        <NumberInput
          label={trainingWords.year}
          required
          min={2015}
          max={2100}
          allowDecimal={false}
          value={draft.year ?? ''}
          onChange={(year) => onChange({ year: typeof year === 'number' ? year : null })}
        />
      </Group>
      <MultiSelect
        label={trainingWords.forms}
        description={planFormWords.formsHelp}
        data={trainedForms.map((form) => ({ value: form, label: trainedFormText(form) }))}
        value={[...draft.forms]}
        onChange={(forms) => onChange({ forms })}
        comboboxProps={{ withinPortal: false }}
      />
    </>
  );
}
