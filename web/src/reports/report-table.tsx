import { NativeSelect, Stack, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { reportTable, type reportCode } from '@ra-soat/server/reports/contract.ts';
import { Asked } from '../ui/asked.tsx';
import { Empty } from '../ui/empty.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { reportScreenWords } from '../words/reports.vi.ts';
import { Checks } from './checks.tsx';
import { TableGrid } from './table-grid.tsx';

interface ReportTableProps {
  readonly roundId: string;
  readonly code: z.output<typeof reportCode>;
  /** Absent: the leading one of the round. */
  readonly standard: string | undefined;
}

/** A statutory table with its standard, its stage and the checks it must pass. */
export function ReportTable({ roundId, code, standard }: ReportTableProps): ReactNode {
  const [layout, setLayout] = useState<'circular' | 'software'>('circular');
  const asked = useAsk(
    reportTable,
    { roundId, code, layout, ...(standard !== undefined && { standard }) },
    { keep: true },
  );
  return (
    <Asked of={asked}>
      {(report) => (
        <Stack gap="sm">
          <Text>
            <strong>{reportScreenWords.stage[report.stage]}</strong> · {report.standardLine}
            {report.circular !== '' && ` · ${reportScreenWords.circular(report.circular)}`}
          </Text>
          {code === 'R1' && (
            <NativeSelect
              label={reportScreenWords.layout}
              maw={280}
              value={layout}
              onChange={(event) => setLayout(event.currentTarget.value === 'software' ? 'software' : 'circular')}
              data={Object.entries(reportScreenWords.layouts).map(([value, label]) => ({ value, label }))}
            />
          )}
          {report.rows.length === 0 ? (
            <Empty what={reportScreenWords.noRows} remedy={reportScreenWords.noRowsRemedy} />
          ) : (
            <TableGrid report={report} />
          )}
          <Text size="sm">{reportScreenWords.notReviewed}</Text>
          <Checks checks={report.checks} />
        </Stack>
      )}
    </Asked>
  );
}
