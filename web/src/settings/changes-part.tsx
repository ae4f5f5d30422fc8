import type { ReactNode } from 'react';
import type { z } from 'zod';
import { deadlineChanges } from '@ra-soat/server/settings/contract.ts';
import { Asked } from '../ui/asked.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { Empty } from '../ui/empty.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { settingWords } from '../words/settings.vi.ts';
import { shiftColumns } from './impact.tsx';

type Change = z.output<typeof deadlineChanges.output>['changes'][number];

const instant = new Intl.DateTimeFormat('vi-VN', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Asia/Ho_Chi_Minh',
});

const columns: readonly Column<Change>[] = [
  ...shiftColumns,
  { id: 'because', header: settingWords.because, wide: true, cell: (change) => change.because },
  { id: 'by', header: settingWords.who, cell: (change) => change.by },
  { id: 'at', header: settingWords.at, cell: (change) => instant.format(new Date(change.at)) },
];

/** Which deadlines of running rounds moved, and by which document. */
export function ChangesPart({ place }: { readonly place: string }): ReactNode {
  const asked = useAsk(deadlineChanges, { place });
  return (
    <Asked of={asked}>
      {({ changes }) =>
        changes.length === 0 ? (
          <Empty what={settingWords.noLog} />
        ) : (
          <DataTable
            caption={settingWords.log}
            columns={columns}
            rows={changes}
            keyOf={(row) => `${row.at} ${row.roundId} ${row.step} ${row.village ?? ''} ${row.before ?? ''}`}
          />
        )
      }
    </Asked>
  );
}
