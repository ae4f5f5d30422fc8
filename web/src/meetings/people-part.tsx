import { Button, CloseButton, Fieldset, Group, NumberInput, SimpleGrid, Stack, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { meetingWords } from '../words/meetings.vi.ts';
import type { MeetingDraft } from './meeting-draft.ts';
import type { PartProps } from './meeting-parts.tsx';

type SetDraft = PartProps['set'];

/** Chair, secretary and everybody else who came in a post; then how many there were. */
export function PeoplePart({ draft, set }: Omit<PartProps, 'today'>): ReactNode {
  return (
    <>
      <Fieldset legend={meetingWords.people}>
        <Stack gap="sm">
          <SimpleGrid cols={{ base: 1, xs: 2 }} style={{ alignItems: 'end' }}>
            <TextInput
              label={meetingWords.chair}
              required
              maxLength={120}
              value={draft.chair}
              onChange={({ currentTarget }) => set({ chair: currentTarget.value })}
            />
            <TextInput
              label={meetingWords.secretary}
              required
              maxLength={120}
              value={draft.secretary}
              onChange={({ currentTarget }) => set({ secretary: currentTarget.value })}
            />
          </SimpleGrid>
          <Present present={draft.present} set={set} />
        </Stack>
      </Fieldset>
      <Fieldset legend={meetingWords.attendance}>
        <SimpleGrid cols={{ base: 1, xs: 2 }} style={{ alignItems: 'end' }}>
          <NumberInput
            label={meetingWords.attendees}
            description={meetingWords.attendeesHelp}
            required
            min={0}
            max={5000}
            allowDecimal={false}
            value={draft.attendees}
            onChange={(value) => set({ attendees: Number(value) })}
          />
          <NumberInput
            label={meetingWords.householdsAttending}
            min={0}
            max={5000}
            allowDecimal={false}
            value={draft.householdsAttending}
            onChange={(value) => set({ householdsAttending: Number(value) })}
          />
        </SimpleGrid>
      </Fieldset>
    </>
  );
}

function Present({ present, set }: { readonly present: MeetingDraft['present']; readonly set: SetDraft }): ReactNode {
  const change = (index: number, person: Partial<MeetingDraft['present'][number]>) =>
    set({ present: present.map((one, at) => (at === index ? { ...one, ...person } : one)) });
  return (
    <>
      {present.map(({ role, name }, index) => (
        <Group
          key={index}
          gap="xs"
          wrap="nowrap"
          align="end"
          role="group"
          aria-label={meetingWords.personRow(index + 1)}
        >
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs" style={{ flex: 1 }}>
            <TextInput
              size="xs"
              label={meetingWords.role}
              maxLength={120}
              value={role}
              onChange={({ currentTarget }) => change(index, { role: currentTarget.value })}
            />
            <TextInput
              size="xs"
              label={meetingWords.name}
              maxLength={120}
              value={name}
              onChange={({ currentTarget }) => change(index, { name: currentTarget.value })}
            />
          </SimpleGrid>
          <CloseButton
            aria-label={meetingWords.removePerson(name === '' ? role : name)}
            onClick={() => set({ present: present.filter((_, at) => at !== index) })}
          />
        </Group>
      ))}
      <Group>
        <Button size="xs" variant="outline" onClick={() => set({ present: [...present, { role: '', name: '' }] })}>
          {meetingWords.addPerson}
        </Button>
      </Group>
    </>
  );
}
