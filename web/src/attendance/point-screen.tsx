import { Anchor, Group, Stack, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { pointSheet } from '@ra-soat/server/attendance/contract.ts';
import { useMe } from '../access/session.tsx';
import { Asked } from '../ui/asked.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Page } from '../ui/page.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { attendanceWords as words } from '../words/attendance.vi.ts';
import { HalfChoice, StateNotice } from './half-choice.tsx';
import { AskForPoint } from './ask-for-point.tsx';
import { OutboxNotice } from './outbox-notice.tsx';
import { PaperList } from './paper-list.tsx';
import { PeopleList } from './people-list.tsx';
import { PointCode } from './point-code.tsx';
import { PointSignals } from './point-signals.tsx';
import { useTickOutbox } from './use-tick-outbox.ts';
import { WalkIn } from './walk-in.tsx';

export type Sheet = z.output<typeof pointSheet.output>;

/** The host's page of one point: the code to show, the list to tick, and what the point tells. */
export function PointScreen(): ReactNode {
  const { campaignId, sessionId, pointId } = useParams({
    from: '/training/$campaignId/sessions/$sessionId/points/$pointId',
  });
  const [half, setHalf] = useState<number>();
  const asked = useAsk(pointSheet, { pointId, ...(half !== undefined && { half }) }, { everyMs: 4000, keep: true });
  const { data } = asked;
  const above = [
    {
      label: data?.title ?? words.board,
      link: { to: '/training/$campaignId/sessions/$sessionId/board', params: { campaignId, sessionId } } as const,
    },
  ];
  const back = (
    <LinkButton
      variant="default"
      to="/training/$campaignId/sessions/$sessionId/board"
      params={{ campaignId, sessionId }}
    >
      {words.backToBoard}
    </LinkButton>
  );
  return (
    <Page title={data?.point ?? words.openPoint} above={above} actions={back}>
      <Asked of={asked}>{(sheet) => <Shown sheet={sheet} setHalf={setHalf} />}</Asked>
    </Page>
  );
}

function Shown({ sheet, setHalf }: { readonly sheet: Sheet; readonly setHalf: (half: number) => void }): ReactNode {
  const { pointId, half, state, room, link } = sheet;
  const outbox = useTickOutbox(useMe().username);
  return (
    <Stack gap="md">
      <StateNotice state={state} />
      <Group gap="md" align="flex-end">
        <HalfChoice of={sheet} choose={setHalf} />
        {room !== '' && <Text>{room}</Text>}
        {/^https?:/u.test(link) && <Anchor href={link}>{link}</Anchor>}
      </Group>
      {state === 'running' && <PointCode pointId={pointId} half={half} />}
      <OutboxNotice outbox={outbox} />
      <PeopleList sheet={sheet} outbox={outbox} />
      {state === 'running' && <WalkIn sheet={sheet} outbox={outbox} />}
      <Group gap="xs">
        {state === 'running' && <PointSignals pointId={pointId} />}
        {state === 'running' && <AskForPoint pointId={pointId} />}
        {(state === 'running' || state === 'ended') && <PaperList key={half} sheet={sheet} />}
      </Group>
    </Stack>
  );
}
