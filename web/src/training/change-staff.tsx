import { Button, Fieldset, Group, NativeSelect, NumberInput, Stack, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { staffDutyWords } from '@ra-soat/domain/words/training-plan.vi.ts';
import { trainingStaff } from '@ra-soat/server/training-sessions/contract.ts';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { useSend } from '../ui/use-send.ts';
import { sessionWords } from '../words/training-sessions.vi.ts';
import type { CampaignAnswer } from './campaign.ts';
import type { SessionAnswer, StaffRow } from './session.ts';

type StaffDraft = Omit<StaffRow, 'subject'>;

const blank = (): StaffDraft => ({
  ...{ staffId: crypto.randomUUID(), name: '', unit: '', duty: 'trainer', account: null },
  ...{ subjectId: null, minutes: null },
});

const duties = ['trainer', 'host', 'technician', 'secretary'] as const;

interface ChangeStaffProps {
  readonly of: SessionAnswer;
  readonly subjects: CampaignAnswer['subjects'];
}

/** The people on duty, as a whole list. */
export function ChangeStaff({ of: { session, staff }, subjects }: ChangeStaffProps): ReactNode {
  const [rows, setRows] = useState<readonly StaffDraft[]>(() =>
    staff.length === 0 ? [blank()] : staff.map(({ subject: _, ...row }) => row),
  );
  const action = useSend(trainingStaff);
  const whole = rows.every(({ name, unit }) => name.trim() !== '' && unit.trim() !== '');
  const set = (at: number, change: Partial<StaffDraft>) =>
    setRows(rows.map((row, index) => (index === at ? { ...row, ...change } : row)));
  return (
    <ActionDialog
      label={sessionWords.staffChange}
      action={action}
      body={whole ? { sessionId: session.sessionId, staff: [...rows] } : undefined}
      submit={sessionWords.saveStaff}
      size="lg"
    >
      {rows.map((row, at) => (
        <Fieldset key={row.staffId} legend={sessionWords.person(at + 1)}>
          <Stack gap="xs">
            <PersonFields row={row} subjects={subjects} onChange={(change) => set(at, change)} />
            <Group>
              <Button size="xs" variant="default" onClick={() => setRows(rows.filter((_, index) => index !== at))}>
                {sessionWords.removePerson(at + 1)}
              </Button>
            </Group>
          </Stack>
        </Fieldset>
      ))}
      <Group>
        <Button variant="outline" onClick={() => setRows([...rows, blank()])}>
          {sessionWords.addPerson}
        </Button>
      </Group>
    </ActionDialog>
  );
}

interface PersonFieldsProps {
  readonly row: StaffDraft;
  readonly subjects: CampaignAnswer['subjects'];
  readonly onChange: (change: Partial<StaffDraft>) => void;
}

function PersonFields({ row, subjects, onChange }: PersonFieldsProps): ReactNode {
  const text = (key: 'name' | 'unit', label: string) => (
    <TextInput
      label={label}
      required
      maxLength={120}
      value={row[key]}
      onChange={(event) => onChange({ [key]: event.currentTarget.value })}
    />
  );
  return (
    <>
      <Group grow align="flex-start" preventGrowOverflow={false}>
        {text('name', sessionWords.staffName)}
        {text('unit', sessionWords.staffUnit)}
      </Group>
      <Group grow align="flex-start" preventGrowOverflow={false}>
        <NativeSelect
          label={sessionWords.duty}
          data={duties.map((duty) => ({ value: duty, label: staffDutyWords[duty] }))}
          value={row.duty}
          onChange={(event) => onChange({ duty: duties.find((one) => one === event.currentTarget.value) ?? row.duty })}
        />
        <NumberInput
          label={sessionWords.minutes}
          min={1}
          max={6000}
          allowDecimal={false}
          value={row.minutes ?? ''}
          onChange={(minutes) => onChange({ minutes: typeof minutes === 'number' ? minutes : null })}
        />
      </Group>
      <NativeSelect
        label={sessionWords.subject}
        data={[
          { value: '', label: sessionWords.noSubject },
          ...subjects.map(({ subjectId, title }) => ({ value: subjectId, label: title })),
        ]}
        value={row.subjectId ?? ''}
        onChange={(event) => onChange({ subjectId: event.currentTarget.value || null })}
      />
    </>
  );
}
