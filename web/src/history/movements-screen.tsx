import { Checkbox, Stack, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { seriesMovements } from '@ra-soat/server/series/contract.ts';
import { Asked } from '../ui/asked.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { Page } from '../ui/page.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { whole } from '../ui/show.ts';
import { historyWords, movementsWords as words } from '../words/history.vi.ts';
import type { Movements, MovementUnit } from './series.ts';

type Report = MovementUnit['reports'][number];
type Missing = Report['missing'][number];

/** The printed movement reports of Đắk Nông 2024: which do not hold, and what each lacks. */
export function MovementsScreen(): ReactNode {
  const asked = useAsk(seriesMovements, {});
  return (
    <Page title={words.title} above={[{ label: historyWords.title, link: { to: '/history' } }]}>
      <Asked of={asked}>{(movements) => <Found movements={movements} />}</Asked>
    </Page>
  );
}

interface Row {
  readonly unit: MovementUnit;
  readonly report: Report;
}

function Found({ movements }: { readonly movements: Movements }): ReactNode {
  const [bad, setBad] = useState(true);
  const { units, rows, unbalanced, caveats } = movements;
  const all = units.flatMap((unit) => unit.reports.map((report): Row => ({ unit, report })));
  const shown = bad
    ? all.filter(({ unit, report }) => report.missing.length > 0 || ofReport(unit, report).length > 0)
    : all;
  return (
    <Stack gap="sm">
      <Text>{words.intro(unbalanced, rows)}</Text>
      <Text size="sm">{words.proof}</Text>
      {caveats.map((caveat) => (
        <Text key={caveat} size="sm">
          {caveat}
        </Text>
      ))}
      <Checkbox label={words.bad} checked={bad} onChange={({ currentTarget }) => setBad(currentTarget.checked)} />
      <DataTable
        caption={words.title}
        columns={columns}
        rows={shown}
        keyOf={({ unit, report }) => `${unit.area} ${report.report}`}
      />
    </Stack>
  );
}

const columns: readonly Column<Row>[] = [
  {
    ...{ id: 'unit', header: words.unit, names: true },
    cell: ({ unit, report }) => `${unit.district ? '' : '· '}${unit.name}, ${report.report}`,
  },
  {
    ...{ id: 'closing', header: words.closing },
    cell: ({ report: { households, persons } }) => words.pair(households[8] ?? 0, persons[8] ?? 0),
  },
  {
    ...{ id: 'formula', header: words.formula },
    cell: ({ report: { closing } }) => words.pair(closing.households, closing.persons),
  },
  { id: 'lacks', header: words.lacks, wide: true, cell: ({ report }) => <Lacks missing={report.missing} /> },
  { id: 'transfers', header: words.transfers, wide: true, cell: (row) => <Transfers {...row} /> },
  { id: 'printed', header: words.printed, wide: true, cell: ({ report }) => <Printed report={report} /> },
];

function ofReport({ transfers }: MovementUnit, { report }: Report): readonly Missing[] {
  return transfers.filter((one) => one.report === report);
}

function said({ households, persons, column }: Missing): string {
  return words.missing(households, persons, column);
}

function Lacks({ missing }: { readonly missing: readonly Missing[] }): ReactNode {
  if (missing.length === 0) return words.balanced;
  return missing.map((one) => (
    <div key={one.column}>
      <strong>{said(one)}</strong>
      <Text size="xs">{columnWords(one.column)}</Text>
    </div>
  ));
}

function columnWords(column: number): string {
  return Object.entries(words.columns).find(([key]) => Number(key) === column)?.[1] ?? '';
}

function Transfers({ unit, report }: Row): ReactNode {
  const own = ofReport(unit, report);
  const completed = unit.completed.filter((one) => one.report === report.report);
  if (own.length === 0) return '–';
  return (
    <>
      {own.map((one) => (
        <div key={one.column}>
          <strong>{said(one)}</strong>
          <Text size="xs">{columnWords(one.column)}</Text>
        </div>
      ))}
      {completed.length > 0 && <Text size="xs">{words.completed(completed.map(said).join('; '))}</Text>}
    </>
  );
}

function Printed({ report }: { readonly report: Report }): ReactNode {
  const line = (name: string, cells: readonly (number | null)[]) => `${name}: ${cells.map(whole).join(' · ')}`;
  return (
    <details>
      <summary>{words.columnsOf(report.report)}</summary>
      <Text size="sm">{line(words.households, report.households)}</Text>
      <Text size="sm">{line(words.persons, report.persons)}</Text>
    </details>
  );
}
