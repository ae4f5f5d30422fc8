import { Badge, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { movementUndo, type movementHousehold } from '@ra-soat/server/movements/contract.ts';
import { useState } from 'react';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { ReasonField } from '../ui/reason-field.tsx';
import { day, moment } from '../ui/show.ts';
import { TextLink } from '../ui/text-link.tsx';
import { useSend } from '../ui/use-send.ts';
import { movementScreenWords as words } from '../words/movements.vi.ts';
import { EventPicture } from './event-picture.tsx';

export type Happened = z.output<typeof movementHousehold.output>['events'][number];

/** One event: what, when, why, by whom; what was taken back says so and stays. */
export function EventLine({ event, mayRecord }: { readonly event: Happened; readonly mayRecord: boolean }): ReactNode {
  const { kind, text, on, countedOn, reason, evidence, others, undone, keeps } = event;
  const days = countedOn === null || countedOn === on ? day(on) : `${day(on)} (${words.counted(day(countedOn))})`;
  return (
    <Group wrap="nowrap" align="flex-start" gap="sm">
      <EventPicture of={kind} size={48} />
      <Stack gap={2} style={{ minWidth: 0 }}>
        <Text fw={600} td={undone ? 'line-through' : undefined}>
          {text}
        </Text>
        <Text size="sm">{[days, reason, evidence].filter((part) => part !== '').join(' · ')}</Text>
        <Others of={others} />
        <Text size="sm">{words.recorded(moment(event.recordedAt), event.by)}</Text>
        {undone && <Badge color="gray">{words.takenBack}</Badge>}
        {undone && <Text size="sm">{words.undone(day(undone.on), undone.by, undone.reason)}</Text>}
        {!undone && mayRecord && (keeps === null ? <Undo event={event} /> : <Text size="sm">{keeps}</Text>)}
      </Stack>
    </Group>
  );
}

function Others({ of }: { readonly of: Happened['others'] }): ReactNode {
  return of.map(({ householdId, head }) => (
    <TextLink key={householdId} to="/households/$householdId" params={{ householdId }} size="sm">
      {words.with(head)}
    </TextLink>
  ));
}

function Undo({ event: { householdId, seq, text } }: { readonly event: Happened }): ReactNode {
  const [reason, setReason] = useState('');
  const body = reason.trim() === '' ? undefined : { householdId, seq, reason: reason.trim() };
  return (
    <div>
      <ActionDialog
        label={words.undo}
        title={words.undoTitle(text)}
        intro={words.undoHelp}
        quiet
        danger
        action={useSend(movementUndo)}
        body={body}
      >
        <ReasonField label={words.undoReason} value={reason} onChange={setReason} />
      </ActionDialog>
    </div>
  );
}
