import { List, SimpleGrid, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { formAConfirm, formAs } from '@ra-soat/server/screening/contract.ts';
import { useMay } from '../access/session.tsx';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { Asked } from '../ui/asked.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { Empty } from '../ui/empty.tsx';
import { Page } from '../ui/page.tsx';
import { day } from '../ui/show.ts';
import { useAsk } from '../ui/use-ask.ts';
import { useSend } from '../ui/use-send.ts';
import { standardName } from '../words/rounds.vi.ts';
import { screeningScreenWords as words } from '../words/screening.vi.ts';
import { LoadFormA, Whole } from './load-form-a.tsx';

type Form = z.output<typeof formAs.output>['forms'][number];

const columns = (mayConfirm: boolean): readonly Column<Form>[] => [
  { id: 'name', header: words.name, names: true, wide: true, cell: (form) => form.source },
  { id: 'place', header: words.place, cell: (form) => form.placeName },
  { id: 'standard', header: words.standard, cell: (form) => standardName(form.standard) },
  { id: 'items', header: words.items, number: true, cell: (form) => form.items.length },
  { id: 'cutOff', header: words.cutOffShort, number: true, cell: (form) => form.cutOff },
  {
    id: 'valid',
    header: words.valid,
    cell: (form) => words.period(day(form.validFrom), form.validTo === null ? null : day(form.validTo)),
  },
  { id: 'state', header: words.state, wide: true, cell: (form) => <State form={form} mayConfirm={mayConfirm} /> },
];

/** Phiếu A of every place and standard: loaded by one person, confirmed by another. */
export function FormsAScreen(): ReactNode {
  const may = useMay();
  const asked = useAsk(formAs, {});
  return (
    <Page title={words.formsTitle} subtitle={words.formsIntro} actions={may('scoreTable.load') && <LoadFormA />}>
      <Asked of={asked}>
        {({ forms }) =>
          forms.length === 0 ? (
            <Empty what={words.none} remedy={words.noneRemedy} />
          ) : (
            <DataTable
              caption={words.formsTitle}
              columns={columns(may('standard.confirm'))}
              rows={forms}
              keyOf={(form) => form.formId}
            />
          )
        }
      </Asked>
    </Page>
  );
}

function State({ form, mayConfirm }: { readonly form: Form; readonly mayConfirm: boolean }): ReactNode {
  if (form.status === 'confirmed') return words.confirmed(form.confirmedBy ?? '');
  return (
    <>
      <Text size="sm">{words.draft(form.enteredBy)}</Text>
      {mayConfirm && form.mayConfirm && <Confirm form={form} />}
    </>
  );
}

function Confirm({ form }: { readonly form: Form }): ReactNode {
  const [items, setItems] = useState<number | null>(null);
  const [cutOff, setCutOff] = useState<number | null>(null);
  const ready = items !== null && cutOff !== null;
  return (
    <ActionDialog
      label={words.confirm}
      intro={words.confirmHelp}
      quiet
      size="lg"
      action={useSend(formAConfirm)}
      body={ready ? { formId: form.formId, control: { items, cutOff } } : undefined}
    >
      <List type="ordered">
        {form.items.map(({ id, label }) => (
          <List.Item key={id}>{label}</List.Item>
        ))}
      </List>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <Whole label={words.controlItems} value={items} set={setItems} />
        <Whole label={words.controlCutOff} value={cutOff} set={setCutOff} />
      </SimpleGrid>
    </ActionDialog>
  );
}
