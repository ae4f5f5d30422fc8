import { Group, NativeSelect, Stack, Text, Textarea, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { visitOutcomeWords } from '@ra-soat/domain/words/procedure.vi.ts';
import { visitRecord, visits } from '@ra-soat/server/surveys/contract.ts';
import { useMay, useMe } from '../access/session.tsx';
import { AttachmentsButton } from '../attachments/attachments-button.tsx';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { capital } from '../ui/capital.ts';
import { useAsk } from '../ui/use-ask.ts';
import { useSend } from '../ui/use-send.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { surveyWords } from '../words/surveys.vi.ts';

interface VisitsProps {
  readonly roundId: string;
  readonly householdId: string;
  /** Of the case. */
  readonly state: string;
}

const open = ['LISTED', 'SCREENED_OUT', 'SURVEYED', 'RESURVEY', 'SIDELINED'];

/** Each time somebody went to the household: when, who, what they found, and the proof. */
export function Visits({ roundId, householdId, state }: VisitsProps): ReactNode {
  const may = useMay();
  const asked = useAsk(visits, { roundId, householdId });
  const made = asked.data?.visits ?? [];
  const mayRecord = may('survey.enter') && open.includes(state);
  if (made.length === 0 && !mayRecord) return null;
  return (
    <Stack gap="xs" component="section" aria-label={surveyWords.visits}>
      <Title order={4}>{surveyWords.visits}</Title>
      {made.length === 0 && <Text size="sm">{surveyWords.noVisits}</Text>}
      {made.map(({ visitId, on, by, outcome, note }) => (
        <Group key={visitId} gap="sm">
          <Text size="sm">{surveyWords.visitLine(showDate(on), by, visitOutcomeWords[outcome], note)}</Text>
          <AttachmentsButton
            subject={{ kind: 'visit', id: visitId, roundId, householdId }}
            name={surveyWords.visitOf(showDate(on))}
          />
        </Group>
      ))}
      {mayRecord && (
        <Group>
          <RecordVisit roundId={roundId} householdId={householdId} />
        </Group>
      )}
    </Stack>
  );
}

type Outcome = keyof typeof visitOutcomeWords;

function RecordVisit({ roundId, householdId }: Omit<VisitsProps, 'state'>): ReactNode {
  const { today } = useMe();
  const [visitId, renew] = useState(() => crypto.randomUUID());
  const [on, setOn] = useState<string | null>(today);
  const [outcome, setOutcome] = useState<Outcome>('ABSENT');
  const [note, setNote] = useState('');
  const action = useSend(visitRecord, () => {
    renew(crypto.randomUUID());
    setNote('');
  });
  const ready = on !== null && (outcome === 'MET' || note.trim() !== '');
  return (
    <ActionDialog
      label={surveyWords.recordVisit}
      intro={surveyWords.recordVisitHelp}
      quiet
      action={action}
      body={ready ? { visitId, roundId, householdId, on, outcome, note } : undefined}
    >
      <VietDate label={surveyWords.visitOn} required max={today} value={on} onChange={setOn} />
      <NativeSelect
        label={surveyWords.visitOutcome}
        value={outcome}
        onChange={({ currentTarget }) => setOutcome(visitRecord.input.shape.outcome.parse(currentTarget.value))}
        data={Object.entries(visitOutcomeWords).map(([value, label]) => ({ value, label: capital(label) }))}
      />
      <Textarea
        label={surveyWords.visitNote}
        description={surveyWords.visitNoteHelp}
        required={outcome !== 'MET'}
        maxLength={500}
        autosize
        minRows={2}
        value={note}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
    </ActionDialog>
  );
}
