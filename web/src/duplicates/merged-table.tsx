import type { ReactNode } from 'react';
import type { z } from 'zod';
import { duplicateUndo, type duplicates } from '@ra-soat/server/duplicates/contract.ts';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { day } from '../ui/show.ts';
import { useSend } from '../ui/use-send.ts';
import { duplicateScreenWords as words } from '../words/branches.vi.ts';
import { ReasonFields, useReason } from './reason-fields.tsx';

type Merged = z.output<typeof duplicates.output>['merged'][number];

interface MergedTableProps {
  readonly roundId: string;
  readonly merged: readonly Merged[];
}

/** What was merged, why and by whom; taken back until a decision rests on it. */
export function MergedTable({ roundId, merged }: MergedTableProps): ReactNode {
  const columns: readonly Column<Merged>[] = [
    { id: 'what', header: words.merged, names: true, cell: (row) => words.mergedRow(row.merged, row.kept) },
    { id: 'how', header: words.how, wide: true, cell: ({ reason, on, by }) => `${reason} (${day(on)}, ${by})` },
    {
      id: 'action',
      header: words.action,
      cell: (row) => (row.mayUndo ? <Undo roundId={roundId} row={row} /> : words.decided),
    },
  ];
  return (
    <DataTable
      caption={words.merged}
      columns={columns}
      rows={merged}
      keyOf={({ householdId, otherId }) => `${householdId} ${otherId}`}
    />
  );
}

function Undo({ roundId, row }: { readonly roundId: string; readonly row: Merged }): ReactNode {
  const said = useReason();
  const { householdId, otherId } = row;
  return (
    <ActionDialog
      label={words.undo}
      title={words.undoTitle(row.merged)}
      intro={words.undoHelp}
      danger
      quiet
      action={useSend(duplicateUndo)}
      body={said.ready && { roundId, householdId, otherId, ...said.ready }}
    >
      <ReasonFields said={said} />
    </ActionDialog>
  );
}
