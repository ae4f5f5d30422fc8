import { Checkbox, Group } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { meetingFormWords } from '@ra-soat/domain/words/procedure.vi.ts';
import { minutesPaper } from '@ra-soat/server/documents/contract.ts';
import { minutesSign } from '@ra-soat/server/meetings/contract.ts';
import { useMay, useMe } from '../access/session.tsx';
import { AttachmentsButton } from '../attachments/attachments-button.tsx';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { fileUrl } from '../ui/door.ts';
import { Empty } from '../ui/empty.tsx';
import { percent } from '../ui/show.ts';
import { PaperButtons } from '../ui/paper-buttons.tsx';
import { useSend } from '../ui/use-send.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { meetingWords } from '../words/meetings.vi.ts';
import type { Candidates } from './meeting-draft.ts';

type Meeting = Candidates['meetings'][number];

/** The meetings of a village with their minutes to print and to sign. */
export function PastMeetings({ meetings }: { readonly meetings: readonly Meeting[] }): ReactNode {
  if (meetings.length === 0) return <Empty what={meetingWords.noPast} />;
  const columns: readonly Column<Meeting>[] = [
    { id: 'on', header: meetingWords.meetingOn, names: true, cell: (meeting) => whenOf(meeting) },
    { id: 'attendees', header: meetingWords.attendees, number: true, cell: ({ attendees }) => attendees },
    { id: 'households', header: meetingWords.cameOfListed, wide: true, cell: cameOf },
    { id: 'agreed', header: meetingWords.agreed, number: true, cell: ({ agreed }) => agreed },
    { id: 'votedDown', header: meetingWords.votedDown, number: true, cell: ({ votedDown }) => votedDown },
    { id: 'minutes', header: meetingWords.minutes, cell: (meeting) => <Minutes meeting={meeting} /> },
  ];
  return <DataTable caption={meetingWords.past} columns={columns} rows={meetings} keyOf={(row) => row.meetingId} />;
}

/** Day, sittings, part of the village, form: what is not ordinary is said. */
function whenOf({ on, sittings, area, form, formReason }: Meeting): string {
  const parts = [
    showDate(on),
    ...(sittings > 1 ? [meetingWords.sittings(sittings)] : []),
    ...(area === null ? [] : [area]),
    ...(form === 'inPerson' ? [] : [meetingFormWords[form], formReason ?? '']),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function cameOf({ householdsAttending, listed }: Meeting): string {
  return meetingWords.came(householdsAttending, listed, percent(householdsAttending, listed));
}

function Minutes({ meeting }: { readonly meeting: Meeting }): ReactNode {
  const may = useMay();
  const { meetingId, minutesOn } = meeting;
  const state = minutesOn === null ? meetingWords.minutesOpen : meetingWords.minutesSigned(showDate(minutesOn));
  return (
    <Group gap="xs">
      {may('paper.print') ? (
        <PaperButtons name={state} urlOf={(format) => fileUrl(minutesPaper, { meetingId, format })} />
      ) : (
        state
      )}
      <AttachmentsButton
        subject={{ kind: 'meeting', id: meetingId }}
        name={meetingWords.minutesOf(showDate(meeting.on))}
      />
      {minutesOn === null && may('minutes.sign') && <Sign meeting={meeting} />}
    </Group>
  );
}

const signers = ['chair', 'secretary', 'households'] as const;

function Sign({ meeting: { meetingId, on: heldOn } }: { readonly meeting: Meeting }): ReactNode {
  const { today } = useMe();
  const [on, setOn] = useState<string | null>(today);
  const [signed, setSigned] = useState({ chair: false, secretary: false, households: false });
  const action = useSend(minutesSign);
  const all = signers.every((signer) => signed[signer]);
  return (
    <ActionDialog
      label={meetingWords.sign}
      intro={meetingWords.signHelp}
      action={action}
      body={on !== null && all ? { meetingId, on, signers: signed } : undefined}
    >
      {signers.map((signer) => (
        <Checkbox
          key={signer}
          label={meetingWords.signers[signer]}
          checked={signed[signer]}
          onChange={({ currentTarget: { checked } }) => setSigned({ ...signed, [signer]: checked })}
        />
      ))}
      <VietDate label={meetingWords.signOn} required min={heldOn} max={today} value={on} onChange={setOn} />
    </ActionDialog>
  );
}
