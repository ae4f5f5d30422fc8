import { Button, Checkbox, Fieldset, Group, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { householdsImport } from '@ra-soat/server/households/contract.ts';
import { useMe } from '../access/session.tsx';
import { Failed } from '../ui/failed.tsx';
import { useSend } from '../ui/use-send.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { importWords } from '../words/imports.vi.ts';
import type { StoredFile } from './choose-file.tsx';
import { completeImport, type ImportOptions, type Preview } from './preview.ts';

interface ImportFormProps {
  readonly roundId: string;
  readonly stored: StoredFile;
  readonly preview: Preview;
  readonly onStarted: (importId: string) => void;
}

/** How the file is taken in, and the button that starts it. */
export function ImportForm({ roundId, stored, preview, onStarted }: ImportFormProps): ReactNode {
  const { today } = useMe();
  const [importId] = useState(() => crypto.randomUUID());
  const [options, setOptions] = useState<ImportOptions>({
    decisionNumber: '',
    decisionOn: null,
    createVillages: true,
    acceptWarnings: true,
  });
  const set = (change: Partial<ImportOptions>) => setOptions((before) => ({ ...before, ...change }));
  const starting = useSend(householdsImport, () => onStarted(importId));
  const body = completeImport(options, { importId, roundId, file: stored.file, fileName: stored.name });
  const unknown = preview.villages.filter(({ villageId, text }) => villageId === null && text !== '').length;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (body) starting.mutate(body);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Fieldset legend={importWords.options}>
        <Stack>
          <Text size="sm">{importWords.decisionHelp}</Text>
          <SimpleGrid cols={{ base: 1, xs: 2 }} style={{ alignItems: 'end' }}>
            <TextInput
              label={importWords.decisionNumber}
              maxLength={60}
              value={options.decisionNumber}
              onChange={({ currentTarget }) => set({ decisionNumber: currentTarget.value })}
            />
            <VietDate
              label={importWords.decisionOn}
              max={today}
              value={options.decisionOn}
              onChange={(decisionOn) => set({ decisionOn })}
            />
          </SimpleGrid>
          {body === undefined && <Text size="sm">{importWords.decisionBoth}</Text>}
          {unknown > 0 && (
            <Checkbox
              label={importWords.createVillages(unknown)}
              checked={options.createVillages}
              onChange={({ currentTarget }) => set({ createVillages: currentTarget.checked })}
            />
          )}
          <Checkbox
            label={importWords.acceptWarnings}
            description={importWords.warningsKept}
            checked={options.acceptWarnings}
            onChange={({ currentTarget }) => set({ acceptWarnings: currentTarget.checked })}
          />
          {starting.error && <Failed problem={starting.error} />}
          <Group>
            <Button type="submit" disabled={!body} loading={starting.isPending}>
              {importWords.start}
            </Button>
          </Group>
        </Stack>
      </Fieldset>
    </form>
  );
}
