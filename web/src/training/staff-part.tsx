import { Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { staffDutyWords } from '@ra-soat/domain/words/training-plan.vi.ts';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { sessionWords } from '../words/training-sessions.vi.ts';
import { trainingWords } from '../words/training.vi.ts';
import type { CampaignAnswer } from './campaign.ts';
import { ChangeStaff } from './change-staff.tsx';
import type { SessionAnswer, StaffRow } from './session.ts';

const columns: readonly Column<StaffRow>[] = [
  { id: 'name', header: sessionWords.staffName, names: true, cell: ({ name }) => name },
  { id: 'unit', header: sessionWords.staffUnit, cell: ({ unit }) => unit },
  { id: 'duty', header: sessionWords.duty, cell: ({ duty }) => staffDutyWords[duty] },
  { id: 'subject', header: sessionWords.subject, wide: true, cell: ({ subject }) => subject ?? '–' },
  {
    id: 'minutes',
    header: trainingWords.minutes,
    number: true,
    cell: ({ minutes }) => (minutes === null ? '–' : trainingWords.minutesOf(minutes)),
  },
];

interface StaffPartProps {
  readonly of: SessionAnswer;
  readonly subjects: CampaignAnswer['subjects'];
  readonly open: boolean;
}

/** Who is on duty at a session. */
export function StaffPart({ of, subjects, open }: StaffPartProps): ReactNode {
  const { session, staff } = of;
  return (
    <Stack component="section" gap="xs" aria-labelledby="staff">
      <Title order={2} size="h3" id="staff">
        {sessionWords.staff}
      </Title>
      {staff.length === 0 ? (
        <Text>{sessionWords.noStaff}</Text>
      ) : (
        <DataTable caption={sessionWords.staff} columns={columns} rows={staff} keyOf={({ staffId }) => staffId} />
      )}
      {open && session.mine && (
        <Group>
          <ChangeStaff key={staff.map(({ staffId }) => staffId).join()} of={of} subjects={subjects} />
        </Group>
      )}
    </Stack>
  );
}
