import { Alert, Button, Checkbox, FileInput, Group, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { seriesColumnWords, seriesMeasureWords } from '@ra-soat/domain/words/series.vi.ts';
import { seriesLoad } from '@ra-soat/server/series/contract.ts';
import { useMe } from '../access/session.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Failed } from '../ui/failed.tsx';
import { useSend } from '../ui/use-send.ts';
import { loadSeriesWords as words } from '../words/history.vi.ts';

type Answer = z.output<typeof seriesLoad.output>;

const heading = Object.values(seriesColumnWords).join(';');
const example = `${heading}\nVN;2025;2022-2025;${seriesMeasureWords.poorHouseholds};…;xác nhận;QĐ số …;`;

/** A table of published numbers: checked row by row first, then loaded whole. */
export function LoadSeries(): ReactNode {
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button variant="outline" onClick={open}>
        {words.open}
      </Button>
      <Dialog opened={opened} onClose={close} title={words.open} size="lg">
        <LoadForm />
      </Dialog>
    </>
  );
}

function LoadForm(): ReactNode {
  const units = useMe().grants.filter(({ placeLevel }) => placeLevel === 'country' || placeLevel === 'province');
  const [sourceId] = useState(() => crypto.randomUUID());
  const [place, setPlace] = useState(units[0]?.place ?? 'vn');
  const [text, setText] = useState({ title: '', publisher: '', caveat: '', table: '' });
  const [acceptFlagged, setAccept] = useState(false);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const action = useSend(seriesLoad, setAnswer);
  const put = (change: Partial<typeof text>) => setText((before) => ({ ...before, ...change }));
  const ready = text.title.trim() !== '' && text.publisher.trim() !== '' && text.table.trim() !== '';
  const send = (mode: 'check' | 'load') => action.mutate({ sourceId, place, ...text, mode, acceptFlagged });
  return (
    <Stack>
      <Text>{words.intro}</Text>
      <Select
        label={words.place}
        value={place}
        onChange={(value) => setPlace(value ?? place)}
        data={units.map((unit) => ({ value: unit.place, label: unit.placeName }))}
        comboboxProps={{ withinPortal: false }}
      />
      <TextInput
        label={words.name}
        required
        value={text.title}
        onChange={(e) => put({ title: e.currentTarget.value })}
      />
      <TextInput
        label={words.publisher}
        required
        value={text.publisher}
        onChange={(e) => put({ publisher: e.currentTarget.value })}
      />
      <TextInput label={words.caveat} value={text.caveat} onChange={(e) => put({ caveat: e.currentTarget.value })} />
      <FileInput
        label={words.file}
        accept=".csv,text/csv,text/plain"
        onChange={(file) => void file?.text().then((table) => put({ table }))}
      />
      <Textarea
        label={words.table}
        description={<span style={{ whiteSpace: 'pre-wrap' }}>{example}</span>}
        required
        rows={6}
        value={text.table}
        onChange={(e) => put({ table: e.currentTarget.value })}
      />
      <Checkbox
        label={words.accept}
        checked={acceptFlagged}
        onChange={({ currentTarget }) => setAccept(currentTarget.checked)}
      />
      {action.error && <Failed problem={action.error} />}
      {answer && <Checked answer={answer} loaded={action.variables?.mode === 'load'} />}
      <Group justify="flex-end">
        <Button variant="default" disabled={!ready} loading={action.isPending} onClick={() => send('check')}>
          {words.check}
        </Button>
        <Button disabled={!ready} loading={action.isPending} onClick={() => send('load')}>
          {words.load}
        </Button>
      </Group>
    </Stack>
  );
}

function Checked({ answer, loaded }: { readonly answer: Answer; readonly loaded: boolean }): ReactNode {
  const { rows, figures, stored, faults, findings } = answer;
  return (
    <Alert role="status" variant="outline" color={faults.length > 0 ? 'red' : 'green'}>
      <Text>{loaded ? words.stored(stored) : words.checked(rows, figures)}</Text>
      {faults.length > 0 && <Text fw={600}>{words.faults(faults.length)}</Text>}
      {faults.map(({ row, column, message }) => (
        <Text key={`${row} ${column}`} size="sm">
          {words.fault(row, column, message)}
        </Text>
      ))}
      {findings.length > 0 && <Text fw={600}>{words.doesNotAdd(findings.length)}</Text>}
    </Alert>
  );
}
