import { Button, Fieldset, Group, NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { holidayKindWords } from '@ra-soat/domain/words/settings.vi.ts';
import { holidaysLoad, holidaysPreview } from '@ra-soat/server/settings/contract.ts';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { useSend } from '../ui/use-send.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { settingWords } from '../words/settings.vi.ts';
import { blankDay, completeDays, dayKinds, type DayDraft } from './holiday-draft.ts';
import { Impact } from './impact.tsx';

const kinds = dayKinds.map((kind) => ({
  value: kind ?? '',
  label: kind === null ? settingWords.takenBack : holidayKindWords[kind],
}));

/** One notice with its days; what it moves is shown before it is stored. */
export function LoadHolidays({ place }: { readonly place: string }): ReactNode {
  const [document, setDocument] = useState('');
  const [drafts, setDrafts] = useState<readonly DayDraft[]>(() => [blankDay()]);
  const action = useSend(holidaysLoad, () => {
    setDocument('');
    setDrafts([blankDay()]);
  });
  const rows = completeDays(drafts);
  const body = rows && document.trim() !== '' ? { place, document, rows } : undefined;
  const preview = useAsk(
    holidaysPreview,
    { place, document: document.trim() || '–', rows: rows ?? [] },
    { enabled: rows !== undefined, keep: true },
  );
  const change = (key: string, part: Partial<DayDraft>) =>
    setDrafts(drafts.map((one) => (one.key === key ? { ...one, ...part } : one)));
  return (
    <ActionDialog
      label={settingWords.load}
      intro={settingWords.loadIntro}
      submit={settingWords.save}
      size="lg"
      action={action}
      body={body}
    >
      <TextInput
        label={settingWords.document}
        required
        maxLength={300}
        value={document}
        onChange={({ currentTarget }) => setDocument(currentTarget.value)}
      />
      {drafts.map((draft, at) => (
        <Fieldset key={draft.key} legend={settingWords.row(at + 1)}>
          <DayFields draft={draft} set={(part) => change(draft.key, part)} />
          {drafts.length > 1 && (
            <Button
              mt="sm"
              size="xs"
              variant="default"
              onClick={() => setDrafts(drafts.filter((one) => one.key !== draft.key))}
            >
              {settingWords.removeRow(at + 1)}
            </Button>
          )}
        </Fieldset>
      ))}
      <Group>
        <Button size="xs" variant="outline" onClick={() => setDrafts([...drafts, blankDay()])}>
          {settingWords.addRow}
        </Button>
      </Group>
      <Impact asked={rows && preview} />
    </ActionDialog>
  );
}

interface DayFieldsProps {
  readonly draft: DayDraft;
  readonly set: (part: Partial<DayDraft>) => void;
}

function DayFields({ draft, set }: DayFieldsProps): ReactNode {
  return (
    <SimpleGrid cols={{ base: 1, xs: 3 }}>
      <VietDate label={settingWords.date} required value={draft.date} onChange={(date) => set({ date })} />
      <NativeSelect
        label={settingWords.kind}
        value={draft.kind ?? ''}
        onChange={({ currentTarget }) => set({ kind: dayKinds.find((kind) => kind === currentTarget.value) ?? null })}
        data={kinds}
      />
      <TextInput
        label={settingWords.name}
        required
        maxLength={120}
        value={draft.name}
        onChange={({ currentTarget }) => set({ name: currentTarget.value })}
      />
    </SimpleGrid>
  );
}
