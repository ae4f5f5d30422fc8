import { Alert, List, Stack, Text, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { reportAsOf, type tableCode } from '@ra-soat/server/place-reports/contract.ts';
import { useMay } from '../access/session.tsx';
import { Checks } from '../reports/checks.tsx';
import { TableGrid } from '../reports/table-grid.tsx';
import { Asked } from '../ui/asked.tsx';
import { Empty } from '../ui/empty.tsx';
import { whole } from '../ui/show.ts';
import { useAsk } from '../ui/use-ask.ts';
import { placeReportWords as words } from '../words/place-reports.vi.ts';
import type { AskedReport } from './asked-report.ts';
import { CellHouseholds, type OpenCell } from './cell-households.tsx';
import { failingCell } from './failing-cell.ts';
import { TableFiles } from './report-file-buttons.tsx';

type Answer = z.output<typeof reportAsOf.output>;

interface PlaceReportProps {
  readonly code: z.output<typeof tableCode>;
  readonly asked: AskedReport;
}

/** One statutory table of a unit with its stage, its sums, what its rates are of, and its checks. */
export function PlaceReport({ code, asked }: PlaceReportProps): ReactNode {
  const found = useAsk(reportAsOf, { ...asked, code }, { keep: true });
  return <Asked of={found}>{(report) => <Table report={report} asked={asked} />}</Asked>;
}

function Table({ report, asked }: { readonly report: Answer; readonly asked: AskedReport }): ReactNode {
  const may = useMay();
  const [open, setOpen] = useState<OpenCell | null>(null);
  const opens = may('household.read');
  if (!report.reviewed) return <Empty what={words.notReviewed} remedy={words.notReviewedRemedy} />;
  return (
    <Stack gap="sm">
      <Title order={2}>{report.title}</Title>
      <Text>
        {report.stageLine} · {report.standardLine}
        {report.circular !== '' && ` · ${words.number(report.circular)}`}
        {report.circular !== '' && report.numberMark !== 'confirmed' && ` (${words.probable})`}
      </Text>
      <TableFiles code={report.code} asked={asked} />
      <Stage report={report} />
      <TableGrid
        report={report}
        failing={failingCell(report)}
        {...(opens && {
          open: (row: number, column: number) => setOpen({ row, column }),
        })}
        linkOf={(unitId) => (/^\d{4}-\d{2}:/u.test(unitId) ? { ...asked, place: unitId, code: report.code } : null)}
      />
      {report.notes.map((note) => (
        <Text key={note} size="sm">
          {note}
        </Text>
      ))}
      <Text size="sm">{words.dash}</Text>
      <Denominators report={report} />
      <Checks checks={report.checks} />
      {open && <CellHouseholds report={report} asked={asked} cell={open} onClose={() => setOpen(null)} />}
    </Stack>
  );
}

function Stage({ report }: { readonly report: Answer }): ReactNode {
  const { missing, undecided } = report;
  if (missing === 0 && undecided.length === 0) {
    return (
      <Alert color="green" variant="outline" title={words.complete}>
        {null}
      </Alert>
    );
  }
  return (
    <Alert color="yellow" variant="outline">
      {missing > 0 && <Text size="sm">{words.incomplete(missing)}</Text>}
      {undecided.length > 0 && (
        <details>
          <summary>{words.undecided(undecided.length)}</summary>
          {undecided.join(', ')}
        </details>
      )}
    </Alert>
  );
}

/** Printed with their day and source: a rate without what it is of says nothing. */
function Denominators({ report: { denominators } }: { readonly report: Answer }): ReactNode {
  if (denominators.length === 0) return null;
  return (
    <details>
      <summary>{words.denominators}</summary>
      <List size="sm">
        {denominators.map(({ unit, households, persons, on, source }) => (
          <List.Item key={`${unit} ${households}`}>
            {words.denominator(unit, whole(households), whole(persons), on === null ? '–' : showDate(on), source)}
          </List.Item>
        ))}
      </List>
    </details>
  );
}
