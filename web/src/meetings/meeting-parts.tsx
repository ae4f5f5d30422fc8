import {
  Button,
  Checkbox,
  CloseButton,
  Fieldset,
  Group,
  NativeSelect,
  SimpleGrid,
  Stack,
  TextInput,
} from '@mantine/core';
import type { ReactNode } from 'react';
import { meetingFormWords } from '@ra-soat/domain/words/procedure.vi.ts';
import { meetingHold } from '@ra-soat/server/meetings/contract.ts';
import { capital } from '../ui/capital.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { meetingWords } from '../words/meetings.vi.ts';
import type { MeetingDraft, Sitting } from './meeting-draft.ts';
import { parseTime } from '../ui/parse-time.ts';

export interface PartProps {
  readonly draft: MeetingDraft;
  readonly set: (change: Partial<MeetingDraft>) => void;
  readonly today: string;
}

const forms = Object.entries(meetingFormWords).map(([value, label]) => ({ value, label: capital(label) }));

/** Day, hours, place and form of the meeting. */
export function WhenPart({ draft, set, today }: PartProps): ReactNode {
  return (
    <Fieldset legend={meetingWords.when}>
      <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} style={{ alignItems: 'end' }}>
        <VietDate label={meetingWords.on} required max={today} value={draft.on} onChange={(on) => set({ on })} />
        <TimeField label={meetingWords.startsAt} value={draft.startsAt} onChange={(startsAt) => set({ startsAt })} />
        <TimeField label={meetingWords.endsAt} value={draft.endsAt} onChange={(endsAt) => set({ endsAt })} />
        <NativeSelect
          label={meetingWords.form}
          value={draft.form}
          onChange={({ currentTarget }) => set({ form: meetingHold.input.shape.form.parse(currentTarget.value) })}
          data={forms}
        />
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, sm: 2 }} mt="sm">
        <TextInput
          label={meetingWords.venue}
          required
          maxLength={200}
          value={draft.venue}
          onChange={({ currentTarget }) => set({ venue: currentTarget.value })}
        />
        <TextInput
          label={meetingWords.area}
          description={meetingWords.areaHelp}
          maxLength={200}
          value={draft.area}
          onChange={({ currentTarget }) => set({ area: currentTarget.value })}
        />
        {draft.form !== 'inPerson' && (
          <TextInput
            label={meetingWords.formReason}
            required
            maxLength={500}
            value={draft.formReason}
            onChange={({ currentTarget }) => set({ formReason: currentTarget.value })}
          />
        )}
      </SimpleGrid>
      <Sittings draft={draft} set={set} />
    </Fieldset>
  );
}

/** Evenings before the one in which the votes fell. */
function Sittings({ draft: { earlierSittings, on }, set }: Omit<PartProps, 'today'>): ReactNode {
  const change = (at: number, sitting: Partial<Sitting>) =>
    set({ earlierSittings: earlierSittings.map((one, index) => (index === at ? { ...one, ...sitting } : one)) });
  const blank: Sitting = { on: null, startsAt: '19:00', endsAt: '21:00' };
  return (
    <Stack gap="xs" mt="sm">
      {earlierSittings.map((sitting, at) => (
        <Group key={at} align="end" role="group" aria-label={meetingWords.sitting(at + 1)}>
          <VietDate
            label={meetingWords.sitting(at + 1)}
            required
            {...(on === null ? {} : { max: on })}
            value={sitting.on}
            onChange={(day) => change(at, { on: day })}
          />
          <TimeField
            label={meetingWords.startsAt}
            value={sitting.startsAt}
            onChange={(startsAt) => change(at, { startsAt })}
          />
          <TimeField label={meetingWords.endsAt} value={sitting.endsAt} onChange={(endsAt) => change(at, { endsAt })} />
          <CloseButton
            aria-label={meetingWords.removeSitting(at + 1)}
            onClick={() => set({ earlierSittings: earlierSittings.filter((_, index) => index !== at) })}
          />
        </Group>
      ))}
      <Group>
        <Button size="xs" variant="outline" onClick={() => set({ earlierSittings: [...earlierSittings, blank] })}>
          {meetingWords.addSitting}
        </Button>
      </Group>
    </Stack>
  );
}

interface TimeFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

function TimeField({ label, value, onChange }: TimeFieldProps): ReactNode {
  return (
    <TextInput
      label={label}
      description={meetingWords.timeHelp}
      required
      value={value}
      error={value.trim() !== '' && parseTime(value) === null ? meetingWords.timeFault : undefined}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      onBlur={() => onChange(parseTime(value) ?? value)}
    />
  );
}

/** Who was invited to supervise; without the invitation no minutes. */
export function FrontPart({ draft, set, today }: PartProps): ReactNode {
  const { invitation } = draft;
  return (
    <Fieldset legend={meetingWords.front}>
      <SimpleGrid cols={{ base: 1, xs: 2 }} style={{ alignItems: 'end' }}>
        <TextInput
          label={meetingWords.invitationNumber}
          required
          maxLength={60}
          value={invitation.number}
          onChange={({ currentTarget }) => set({ invitation: { ...invitation, number: currentTarget.value } })}
        />
        <VietDate
          label={meetingWords.invitationOn}
          required
          max={draft.on ?? today}
          value={invitation.on}
          onChange={(on) => set({ invitation: { ...invitation, on } })}
        />
      </SimpleGrid>
      <Checkbox
        mt="sm"
        label={meetingWords.frontPresent}
        checked={draft.frontPresent}
        onChange={({ currentTarget }) => set({ frontPresent: currentTarget.checked })}
      />
      {draft.frontPresent && (
        <TextInput
          mt="sm"
          label={meetingWords.frontName}
          maxLength={120}
          value={draft.frontName}
          onChange={({ currentTarget }) => set({ frontName: currentTarget.value })}
        />
      )}
    </Fieldset>
  );
}
