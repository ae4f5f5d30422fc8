import { Button, Code, Group, List, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { audienceWords } from '@ra-soat/domain/words/training.vi.ts';
import { traineeInvitationsPaper } from '@ra-soat/server/documents/contract.ts';
import { traineePage } from '@ra-soat/server/trainees/contract.ts';
import { Asked } from '../ui/asked.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { fileUrl } from '../ui/door.ts';
import { PaperButtons } from '../ui/paper-buttons.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { traineeWords } from '../words/trainees.vi.ts';
import type { CampaignAt, TraineeRow } from './frame-answer.ts';
import { SubstitutePerson } from './substitute-person.tsx';
import { WithdrawPerson } from './withdraw-person.tsx';

type Person = z.output<typeof traineePage.output>;

interface PersonDialogProps {
  readonly at: CampaignAt;
  readonly row: TraineeRow;
  readonly manages: boolean;
}

/** One person: code, seats, and everything that happened. */
export function PersonDialog({ at, row, manages }: PersonDialogProps): ReactNode {
  const [opened, { open, close }] = useDisclosure(false);
  const title = traineeWords.page(row.name);
  return (
    <>
      <Button size="xs" variant="outline" aria-label={`${traineeWords.open}: ${title}`} onClick={open}>
        {traineeWords.open}
      </Button>
      <Dialog opened={opened} onClose={close} title={title} size="lg">
        <Past campaignId={at.campaignId} personId={row.personId} />
        {manages && row.state !== 'withdrawn' && (
          <Group mt="md">
            <PaperButtons
              name={traineeWords.letterOf(row.name)}
              urlOf={(format) =>
                fileUrl(traineeInvitationsPaper, {
                  ...at,
                  by: 'person',
                  personId: row.personId,
                  address: window.location.origin,
                  format,
                })
              }
            />
            <SubstitutePerson at={at} row={row} />
            <WithdrawPerson at={at} row={row} />
          </Group>
        )}
      </Dialog>
    </>
  );
}

function Past(asked: { readonly campaignId: string; readonly personId: string }): ReactNode {
  const page = useAsk(traineePage, asked);
  return (
    <Asked of={page}>
      {(person) => (
        <Stack gap="xs">
          <Facts of={person} />
          {person.seats.length > 0 && <Lines title={traineeWords.sessions} lines={seatLines(person)} />}
          {person.attendance.length > 0 && <Lines title={traineeWords.attendance} lines={presence(person)} />}
          <Lines title={traineeWords.history} lines={person.events.map(eventLine)} />
        </Stack>
      )}
    </Asked>
  );
}

function Facts({ of }: { readonly of: Person }): ReactNode {
  const { audiences, unit, village, phone, code, hasAccount, hasCitizenNumber } = of;
  return (
    <>
      <Text>
        {audiences.map((audience) => audienceWords[audience]).join('; ')} · {[village, unit].filter(Boolean).join(', ')}
        {phone === null ? '' : ` · ${phone}`}
      </Text>
      {hasCitizenNumber && <Text size="sm">{traineeWords.citizenKept}</Text>}
      {hasAccount && <Text size="sm">{traineeWords.account}</Text>}
      {code !== null && (
        <Text>
          {traineeWords.code}: <Code fz="md">{code}</Code> {traineeWords.codeHelp}
        </Text>
      )}
    </>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }): ReactNode {
  return (
    <section>
      <Text fw={600}>{title}</Text>
      <List size="sm">
        {lines.map((line, at) => (
          <List.Item key={`${String(at)} ${line}`}>{line}</List.Item>
        ))}
      </List>
    </section>
  );
}

const seatStates: Readonly<Record<string, string>> = traineeWords.seatStates;
const eventWords: Readonly<Record<string, string>> = traineeWords.events;

function seatLines({ seats }: Person): string[] {
  return seats.map(({ title, point, state }) => `${title} (${point}): ${seatStates[state] ?? state}`);
}

function presence({ attendance }: Person): string[] {
  return attendance.map(({ session, half, state }) =>
    [session, traineeWords.half(half), state === 'late' ? traineeWords.late : traineeWords.present].join(', '),
  );
}

function eventLine({ kind, on, session, fromSession, note, by }: Person['events'][number]): string {
  const where = traineeWords.fromTo(fromSession, session);
  const what = [eventWords[kind] ?? kind, where].filter((text) => text !== '').join(': ');
  return [`${showDate(on)} ${what}`, note, by ?? traineeWords.byNobody].filter((text) => text !== '').join(' · ');
}
