import { Group, NativeSelect, Stack, Textarea, TextInput, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { showDate, type IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { invitationPaper } from '@ra-soat/server/documents/contract.ts';
import { invitations, invitationSend } from '@ra-soat/server/plans/contract.ts';
import { useMay } from '../access/session.tsx';
import { AttachmentsButton } from '../attachments/attachments-button.tsx';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { Asked } from '../ui/asked.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { fileUrl } from '../ui/door.ts';
import { Empty } from '../ui/empty.tsx';
import { PaperButtons } from '../ui/paper-buttons.tsx';
import { parseTime } from '../ui/parse-time.ts';
import { day } from '../ui/show.ts';
import { useAsk } from '../ui/use-ask.ts';
import { useSend } from '../ui/use-send.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { planWords } from '../words/plans.vi.ts';
import type { CommitteesAnswer } from './committee.ts';
import { completePaper, usePaperDraft } from './paper-draft.ts';
import { PaperFields } from './paper-fields.tsx';

type Invitation = z.output<typeof invitations.output>['invitations'][number];

interface InvitationsPartProps {
  readonly commune: string;
  readonly year: number;
  readonly people: CommitteesAnswer;
}

const columns: readonly Column<Invitation>[] = [
  { id: 'of', header: planWords.invitationTo, names: true, cell: ({ of }) => of },
  {
    id: 'number',
    header: planWords.number,
    cell: ({ number, on }) => planWords.paperLine(number, showDate(on), showDate(on)),
  },
  { id: 'meeting', header: planWords.meetingOn, number: true, cell: ({ meetingOn, at }) => `${day(meetingOn)} ${at}` },
  { id: 'venue', header: planWords.venue, cell: ({ venue }) => venue },
  { id: 'paper', header: planWords.invitationPaper, cell: (row) => <InvitationPaper invitation={row} /> },
];

/** Invitations to meetings of committees and of villages. */
export function InvitationsPart({ commune, year, people }: InvitationsPartProps): ReactNode {
  const may = useMay();
  const asked = useAsk(invitations, { commune, year });
  return (
    <Stack component="section" aria-labelledby="invitations" gap="sm">
      <Group justify="space-between">
        <Title order={2} id="invitations">
          {planWords.invitations}
        </Title>
        {may('plan.manage') && <Invite commune={commune} people={people} />}
      </Group>
      <Asked of={asked}>
        {({ invitations: rows }) =>
          rows.length === 0 ? (
            <Empty what={planWords.noInvitations} />
          ) : (
            <DataTable
              caption={planWords.invitations}
              columns={columns}
              rows={rows}
              keyOf={({ invitationId }) => invitationId}
            />
          )
        }
      </Asked>
    </Stack>
  );
}

function InvitationPaper({ invitation }: { readonly invitation: Invitation }): ReactNode {
  const may = useMay();
  const { invitationId, of } = invitation;
  return (
    <Group gap="xs">
      {may('paper.print') && (
        <PaperButtons
          name={planWords.invitationPaper}
          urlOf={(format) => fileUrl(invitationPaper, { invitationId, format })}
        />
      )}
      <AttachmentsButton subject={{ kind: 'invitation', id: invitationId }} name={planWords.invitationScan(of)} />
    </Group>
  );
}

interface InviteProps {
  readonly commune: string;
  readonly people: CommitteesAnswer;
}

/** `village:…` or `committee:…`, as the choice names the meeting. */
function meetingOf(choice: string): z.input<typeof invitationSend.input>['to'] | undefined {
  const [kind, id] = choice.split(':');
  if (id === undefined || id === '') return undefined;
  return kind === 'village' ? { villageId: id } : { committeeId: id };
}

function Invite({ commune, people }: InviteProps): ReactNode {
  const [invitationId, setId] = useState(() => crypto.randomUUID());
  const [choice, setChoice] = useState('');
  const [meetingOn, setMeetingOn] = useState<IsoDate | null>(null);
  const [clock, setClock] = useState('');
  const [venue, setVenue] = useState('');
  const [content, setContent] = useState<string>(planWords.contentDefault);
  const [guests, setGuests] = useState('');
  const [paper, setPaper] = usePaperDraft();
  const action = useSend(invitationSend, () => setId(crypto.randomUUID()));
  const to = meetingOf(choice);
  const at = parseTime(clock);
  const sent = completePaper(paper);
  const ready = to && sent && at && meetingOn !== null && venue.trim() !== '' && content.trim() !== '';
  const named = guests.split('\n').filter((guest) => guest.trim() !== '');
  const text = { venue, content, guests: named };
  const meetings = [
    ...people.committees.map(({ committeeId, name }) => ({ value: `committee:${committeeId}`, label: name })),
    ...people.villages.map(({ villageId, name }) => ({ value: `village:${villageId}`, label: name })),
  ];
  return (
    <ActionDialog
      label={planWords.invite}
      intro={planWords.inviteHelp}
      action={action}
      body={ready ? { invitationId, commune, to, meetingOn, at, ...sent, ...text } : undefined}
      size="lg"
    >
      <NativeSelect
        label={planWords.invitationTo}
        required
        data={[{ value: '', label: '' }, ...meetings]}
        value={choice}
        onChange={(event) => setChoice(event.currentTarget.value)}
      />
      <PaperFields paper={paper} onChange={setPaper} />
      <Group grow align="flex-start" preventGrowOverflow={false}>
        <VietDate label={planWords.meetingOn} required value={meetingOn} onChange={setMeetingOn} />
        <TextInput
          label={planWords.at}
          description={planWords.atHelp}
          required
          value={clock}
          onChange={(event) => setClock(event.currentTarget.value)}
        />
      </Group>
      <TextInput
        label={planWords.venue}
        required
        maxLength={200}
        value={venue}
        onChange={(event) => setVenue(event.currentTarget.value)}
      />
      <Textarea
        label={planWords.content}
        required
        maxLength={1000}
        autosize
        value={content}
        onChange={(event) => setContent(event.currentTarget.value)}
      />
      <Textarea
        label={planWords.guests}
        description={planWords.guestsHelp}
        autosize
        minRows={2}
        value={guests}
        onChange={(event) => setGuests(event.currentTarget.value)}
      />
    </ActionDialog>
  );
}
