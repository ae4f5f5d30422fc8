import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { reportList, type listCode } from '@ra-soat/server/reports/contract.ts';
import { Asked } from '../ui/asked.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { Empty } from '../ui/empty.tsx';
import { PagesEnd } from '../ui/pages-end.tsx';
import { whole } from '../ui/show.ts';
import { TextLink } from '../ui/text-link.tsx';
import { usePages } from '../ui/use-pages.ts';
import { reportScreenWords } from '../words/reports.vi.ts';

type Row = z.output<typeof reportList.output>['rows'][number];

const columns: readonly Column<Row>[] = [
  {
    id: 'household',
    header: reportScreenWords.householdNumber,
    number: true,
    cell: (row) => row.householdNumber ?? '',
  },
  { id: 'member', header: reportScreenWords.memberNumber, number: true, cell: (row) => row.memberNumber },
  { id: 'name', header: reportScreenWords.name, names: true, cell: (row) => <Name row={row} /> },
  { id: 'male', header: reportScreenWords.bornMale, number: true, cell: (row) => row.bornMale },
  { id: 'female', header: reportScreenWords.bornFemale, number: true, cell: (row) => row.bornFemale },
  { id: 'ethnicity', header: reportScreenWords.ethnicity, cell: (row) => row.ethnicity },
  { id: 'relation', header: reportScreenWords.relation, cell: (row) => row.relation },
  {
    id: 'origin',
    header: reportScreenWords.origin,
    cell: (row) => (row.origin === null ? '' : reportScreenWords.origins[row.origin]),
  },
  { id: 'marks', header: reportScreenWords.marks, cell: (row) => marksOf(row).join(', ') },
  { id: 'needs', header: reportScreenWords.needs, cell: (row) => needsOf(row).join(', ') },
];

function Name({ row }: { readonly row: Row }): ReactNode {
  if (row.householdNumber === null) return row.name;
  return (
    <TextLink to="/households/$householdId" params={{ householdId: row.householdId }}>
      {row.name}
    </TextLink>
  );
}

function marksOf({ merit, localMinority, noLabour }: Row): readonly string[] {
  return [
    ...(merit ? [reportScreenWords.merit] : []),
    ...(localMinority ? [reportScreenWords.localMinority] : []),
    ...(noLabour ? [reportScreenWords.noLabour] : []),
  ];
}

/** Needs are numbered 1 to 6 in the order of the printed columns. */
function needsOf({ needs }: Row): readonly string[] {
  return needs.map((need) => reportScreenWords.need[need - 1] ?? String(need));
}

interface ReportListProps {
  readonly roundId: string;
  readonly code: z.output<typeof listCode>;
  /** Absent: the leading one of the round. */
  readonly standard: string | undefined;
}

/** R14 or R15: every member of every recognised household, page by page. */
export function ReportList({ roundId, code, standard }: ReportListProps): ReactNode {
  const pages = usePages(reportList, (after) => ({
    roundId,
    code,
    ...(standard !== undefined && { standard }),
    limit: 100,
    ...(after === undefined ? {} : { after }),
  }));
  return <ListPages pages={pages} />;
}

interface ListPagesProps {
  readonly pages: ReturnType<typeof usePages<typeof reportList.input, typeof reportList.output>>;
}

/** The members of a list, page by page, of a round or of a unit on a day. */
export function ListPages({ pages }: ListPagesProps): ReactNode {
  return (
    <Asked of={pages}>
      {(shown) => {
        const rows = shown.flatMap((page) => page.rows);
        const first = shown[0];
        if (rows.length === 0 || !first)
          return <Empty what={reportScreenWords.noList} remedy={reportScreenWords.noListRemedy} />;
        return (
          <Stack gap="sm">
            <Text>{first.standardLine}</Text>
            <Text fw={600}>{reportScreenWords.listTotal(whole(first.households), whole(first.persons))}</Text>
            <DataTable
              caption={first.title}
              columns={columns}
              rows={rows}
              keyOf={(row) => `${row.householdId} ${row.memberNumber}`}
            />
            <PagesEnd shown={rows.length} total={first.persons} pages={pages} />
          </Stack>
        );
      }}
    </Asked>
  );
}
