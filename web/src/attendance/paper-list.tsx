import { Checkbox, Stack, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { attendancePaper } from '@ra-soat/server/attendance/contract.ts';
import { useMe } from '../access/session.tsx';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { useSend } from '../ui/use-send.ts';
import { useTicks } from '../ui/use-ticks.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { attendanceWords as words } from '../words/attendance.vi.ts';
import type { Sheet } from './point-screen.tsx';

/** Who signed on paper, keyed in afterwards with the day of the paper; also after the end. */
export function PaperList({ sheet }: { readonly sheet: Sheet }): ReactNode {
  const { pointId, half, halves, people } = sheet;
  const { today } = useMe();
  const ticks = useTicks();
  const [on, setOn] = useState<string | null>(halves[half]?.on ?? null);
  const [note, setNote] = useState('');
  const action = useSend(attendancePaper, ticks.clear);
  const open = people.filter(({ attended, otherPoint }) => attended === null && otherPoint === null);
  const signed = open.filter(({ personId }) => ticks.has(personId));
  const body =
    signed.length === 0 || on === null
      ? undefined
      : { pointId, half, on, note, people: signed.map(({ personId }) => ({ personId, state: 'present' as const })) };
  return (
    <ActionDialog label={words.paper} intro={words.paperHelp} action={action} body={body} size="lg" quiet>
      <VietDate label={words.paperOn} value={on} onChange={setOn} max={today} required />
      <TextInput
        label={words.paperNote}
        value={note}
        maxLength={500}
        onChange={(e) => setNote(e.currentTarget.value)}
      />
      <Stack gap="xs" mah={320} style={{ overflowY: 'auto' }}>
        {open.map(({ personId, name, unit }) => (
          <Checkbox
            key={personId}
            label={`${name}, ${unit}`}
            checked={ticks.has(personId)}
            onChange={(event) => ticks.set(personId, event.currentTarget.checked)}
          />
        ))}
      </Stack>
    </ActionDialog>
  );
}
