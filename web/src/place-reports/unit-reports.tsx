import { FileInput, NativeSelect, Stack, Text, TextInput, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { unitReportLoad, unitReports } from '@ra-soat/server/place-reports/contract.ts';
import { useMay } from '../access/session.tsx';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { putBlob } from '../ui/door.ts';
import { Failed } from '../ui/failed.tsx';
import { moment, whole } from '../ui/show.ts';
import { useAsk } from '../ui/use-ask.ts';
import { useSend } from '../ui/use-send.ts';
import { unitReportWords as words } from '../words/unit-reports.vi.ts';

type Asked = z.output<typeof unitReports.input>;
type Report = z.output<typeof unitReports.output>['reports'][number];

const count = (value: number | null) => (value === null ? '–' : whole(value));

const columns: readonly Column<Report>[] = [
  {
    id: 'stage',
    header: words.version,
    names: true,
    cell: ({ stage, version, codes }) => `${words.stages[stage]}, ${words.nth(version)} (${codes.join(', ')})`,
  },
  { id: 'poor', header: words.poor, number: true, cell: ({ poor }) => count(poor) },
  { id: 'nearPoor', header: words.nearPoor, number: true, cell: ({ nearPoor }) => count(nearPoor) },
  { id: 'source', header: words.source, wide: true, cell: ({ source }) => source },
  { id: 'by', header: words.by, wide: true, cell: ({ by, loadedAt }) => `${by}, ${moment(loadedAt)}` },
];

/** R1 to R3 that the unit made outside the system, beside what the system has, and the door to load them. */
export function UnitReports({ asked }: { readonly asked: Asked }): ReactNode {
  const may = useMay();
  const { data } = useAsk(unitReports, asked);
  const loads = may('figures.freeze') && (may('list.import') || may('units.change'));
  const reports = data?.reports ?? [];
  if (!loads && reports.length === 0) return null;
  return (
    <Stack gap="xs" component="section" aria-labelledby="unit-reports" align="flex-start">
      <Title order={3} id="unit-reports">
        {words.title}
      </Title>
      <Text size="sm">{words.intro}</Text>
      {data?.own && <Text size="sm">{words.own(count(data.own.poor), count(data.own.nearPoor))}</Text>}
      {reports.length > 0 && (
        <DataTable caption={words.title} columns={columns} rows={reports} keyOf={({ loadId }) => loadId} />
      )}
      {loads && <LoadReport asked={asked} />}
    </Stack>
  );
}

function LoadReport({ asked }: { readonly asked: Asked }): ReactNode {
  const [chosen, setChosen] = useState<File[]>([]);
  const [files, setFiles] = useState<string[]>([]);
  const [stage, setStage] = useState<Report['stage']>('official');
  const [source, setSource] = useState('');
  const [loadId, setLoadId] = useState(() => crypto.randomUUID());
  const choose = (some: File[]) => {
    setChosen(some);
    setFiles([]);
    if (some.length > 0) storing.mutate(some);
  };
  const load = useSend(unitReportLoad, () => {
    setLoadId(crypto.randomUUID());
    setChosen([]);
    setFiles([]);
  });
  const storing = useMutation({
    mutationFn: async (some: File[]) => setFiles((await Promise.all(some.map(putBlob))).map(({ sha256 }) => sha256)),
  });
  const ready = files.length > 0 && files.length === chosen.length && source.trim() !== '';
  return (
    <ActionDialog
      label={words.load}
      intro={words.loadHelp}
      quiet
      action={load}
      body={ready ? { loadId, ...asked, stage, files, source } : undefined}
    >
      <FileInput label={words.files} required multiple accept=".xlsx" value={chosen} onChange={choose} />
      <NativeSelect
        label={words.stage}
        value={stage}
        onChange={({ currentTarget: { value } }) => setStage(value === 'official' ? 'official' : 'preliminary')}
        data={Object.entries(words.stages).map(([value, label]) => ({ value, label }))}
      />
      <TextInput
        label={words.source}
        required
        maxLength={200}
        value={source}
        onChange={({ currentTarget }) => setSource(currentTarget.value)}
      />
      {storing.error && <Failed problem={storing.error} />}
    </ActionDialog>
  );
}
