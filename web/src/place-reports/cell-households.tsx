import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { reportCell, type reportAsOf } from '@ra-soat/server/place-reports/contract.ts';
import { Asked } from '../ui/asked.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Empty } from '../ui/empty.tsx';
import { PagesEnd } from '../ui/pages-end.tsx';
import { whole } from '../ui/show.ts';
import { TextLink } from '../ui/text-link.tsx';
import { usePages } from '../ui/use-pages.ts';
import { placeReportWords as words } from '../words/place-reports.vi.ts';
import type { AskedReport } from './asked-report.ts';

type Household = z.output<typeof reportCell.output>['households'][number];

/** A cell by its place in the table shown. */
export interface OpenCell {
  readonly row: number;
  readonly column: number;
}

const columns: readonly Column<Household>[] = [
  {
    id: 'head',
    header: words.head,
    names: true,
    cell: ({ householdId, head }) => (
      <TextLink to="/households/$householdId" params={{ householdId }}>
        {head}
      </TextLink>
    ),
  },
  { id: 'village', header: words.village, cell: ({ village }) => village },
  { id: 'commune', header: words.commune, cell: ({ commune }) => commune },
  { id: 'class', header: words.class, cell: (household) => words.classes[household.class] },
  { id: 'persons', header: words.persons, number: true, cell: ({ persons }) => whole(persons) },
];

interface CellHouseholdsProps {
  readonly report: z.output<typeof reportAsOf.output>;
  readonly asked: AskedReport;
  readonly cell: OpenCell;
  readonly onClose: () => void;
}

/** The households that a cell counts, with links to each. */
export function CellHouseholds({ report, asked, cell, onClose }: CellHouseholdsProps): ReactNode {
  const row = report.rows[cell.row];
  const pages = usePages(reportCell, (after) => ({
    ...asked,
    code: report.code,
    column: cell.column + 1,
    peoples: report.peoples,
    ...(row?.rowKey && { row: row.rowKey }),
    ...(row?.unitId && { unitId: row.unitId }),
    ...(row?.area && { area: row.area }),
    ...(after !== undefined && { after }),
  }));
  const column = report.columns[cell.column];
  return (
    <Dialog opened onClose={onClose} size="xl" title={`${row?.unit ?? ''}: ${column?.label ?? ''}`}>
      <Asked of={pages}>
        {(shown) => {
          const households = shown.flatMap((page) => page.households);
          const total = shown[0]?.total ?? 0;
          if (households.length === 0) return <Empty what={words.noneBehind} />;
          return (
            <Stack gap="sm">
              <Text>{words.behind(whole(total))}</Text>
              <DataTable
                caption={column?.label ?? ''}
                columns={columns}
                rows={households}
                keyOf={(household) => `${household.householdId} ${household.class}`}
              />
              <PagesEnd shown={households.length} total={total} pages={pages} />
            </Stack>
          );
        }}
      </Asked>
    </Dialog>
  );
}
