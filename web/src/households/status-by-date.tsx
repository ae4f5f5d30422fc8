import type { ReactNode } from 'react';
import { ClassBadge } from '../ui/class-badge.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { Empty } from '../ui/empty.tsx';
import { day } from '../ui/show.ts';
import { householdWords } from '../words/households.vi.ts';
import { standardName } from '../words/rounds.vi.ts';
import type { Household } from './household.ts';

type Status = Household['status'][number];

const columns: readonly Column<Status>[] = [
  { id: 'class', header: householdWords.class, names: true, cell: (status) => <ClassBadge of={status.class} /> },
  { id: 'standard', header: householdWords.standard, cell: (status) => standardName(status.standard) },
  { id: 'from', header: householdWords.from, number: true, cell: (status) => day(status.from) },
  {
    id: 'to',
    header: householdWords.to,
    number: true,
    cell: ({ from, to }) => (to === null ? householdWords.present : to < from ? householdWords.neverHeld : day(to)),
  },
  { id: 'decision', header: householdWords.decision, cell: (status) => status.decision },
  { id: 'certificate', header: householdWords.certificate, cell: (status) => status.certificate ?? '–' },
];

/** What the household was on every day, and by which decision. */
export function StatusByDate({ status }: { readonly status: readonly Status[] }): ReactNode {
  if (status.length === 0) return <Empty what={householdWords.noStatus} />;
  return (
    <DataTable
      caption={householdWords.status}
      columns={columns}
      rows={status}
      keyOf={(line) => `${line.standard} ${line.from} ${line.class}`}
    />
  );
}
