import type { ReactNode } from 'react';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { inspections } from '@ra-soat/server/inspections/contract.ts';
import { useMay } from '../access/session.tsx';
import { Asked } from '../ui/asked.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { Empty } from '../ui/empty.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Page } from '../ui/page.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { inspectionWords } from '../words/inspections.vi.ts';
import { OpenRemarks } from './open-remarks.tsx';
import type { InspectionRow } from './remark.ts';

const columns: readonly Column<InspectionRow>[] = [
  {
    id: 'minutes',
    header: inspectionWords.title,
    names: true,
    cell: ({ inspectionId, number, on }) => (
      <TextLink to="/inspections/$inspectionId" params={{ inspectionId }}>
        {inspectionWords.minutes(number, showDate(on))}
      </TextLink>
    ),
  },
  { id: 'commune', header: inspectionWords.commune, cell: ({ communeName }) => communeName },
  { id: 'office', header: inspectionWords.office, cell: ({ inspector }) => inspector },
  {
    id: 'progress',
    header: inspectionWords.progress,
    cell: ({ remarks, confirmed, late }) => inspectionWords.progressOf(confirmed, remarks, late),
  },
];

/** Inspections of my places with how far their remarks are mended. */
export function InspectionsScreen(): ReactNode {
  const may = useMay();
  const asked = useAsk(inspections, {});
  const record = <LinkButton to="/inspections/record">{inspectionWords.record}</LinkButton>;
  return (
    <Page
      title={inspectionWords.title}
      subtitle={inspectionWords.intro}
      actions={may('inspection.record') ? record : undefined}
    >
      <OpenRemarks />
      <Asked of={asked}>
        {({ inspections: rows }) =>
          rows.length === 0 ? (
            <Empty what={inspectionWords.none} />
          ) : (
            <DataTable
              caption={inspectionWords.title}
              columns={columns}
              rows={rows}
              keyOf={({ inspectionId }) => inspectionId}
            />
          )
        }
      </Asked>
    </Page>
  );
}
