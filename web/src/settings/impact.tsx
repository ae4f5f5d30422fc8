import { Alert, Stack, Text } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import type { settingPreview } from '@ra-soat/server/settings/contract.ts';
import { Asked } from '../ui/asked.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { day } from '../ui/show.ts';
import { settingWords } from '../words/settings.vi.ts';

type Preview = z.output<typeof settingPreview.output>;
type Shift = Preview['shifts'][number];

export const shiftColumns: readonly Column<Shift>[] = [
  { id: 'commune', header: settingWords.commune, names: true, cell: (shift) => shift.communeName },
  { id: 'village', header: settingWords.village, cell: (shift) => shift.village ?? '–' },
  { id: 'step', header: settingWords.step, cell: (shift) => shift.step },
  { id: 'before', header: settingWords.before, number: true, cell: (shift) => day(shift.before) },
  { id: 'after', header: settingWords.after, number: true, cell: (shift) => day(shift.after) },
];

/** What an entry would move in the running rounds, or why it is refused; `asked` undefined while it is incomplete. */
export function Impact({ asked }: { readonly asked: UseQueryResult<Preview> | undefined }): ReactNode {
  return (
    <Stack gap="xs" role="status">
      <Text fw={600}>{settingWords.impact}</Text>
      {asked === undefined ? (
        <Text size="sm">{settingWords.impactReady}</Text>
      ) : (
        <Asked of={asked}>{(preview) => <Shown preview={preview} />}</Asked>
      )}
    </Stack>
  );
}

function Shown({ preview }: { readonly preview: Preview }): ReactNode {
  const { refusal, rounds, shifts, moved } = preview;
  if (refusal !== null) {
    return (
      <Alert color="red" variant="outline">
        {refusal}
      </Alert>
    );
  }
  if (moved === 0) return <Text size="sm">{settingWords.noImpact(rounds)}</Text>;
  return (
    <>
      <Text size="sm">
        {settingWords.moved(moved, rounds)} {moved > shifts.length && settingWords.firstShown(shifts.length)}
      </Text>
      <DataTable
        caption={settingWords.impact}
        columns={shiftColumns}
        rows={shifts}
        keyOf={(shift) => `${shift.roundId} ${shift.step} ${shift.village ?? ''} ${shift.before ?? ''}`}
      />
    </>
  );
}
