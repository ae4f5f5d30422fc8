import { Alert, Stack, Text, Title } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { meetingCandidates } from '@ra-soat/server/meetings/contract.ts';
import { useMay } from '../access/session.tsx';
import { NextLink } from '../households/next-link.tsx';
import { RoundNav } from '../rounds/round-nav.tsx';
import { Asked } from '../ui/asked.tsx';
import { capital } from '../ui/capital.ts';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { Empty } from '../ui/empty.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Page } from '../ui/page.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { householdWords } from '../words/households.vi.ts';
import { meetingWords } from '../words/meetings.vi.ts';
import { roundWords } from '../words/rounds.vi.ts';
import type { Candidates } from './meeting-draft.ts';
import { MeetingForm } from './meeting-form.tsx';
import { PastMeetings } from './past-meetings.tsx';

interface Ids {
  readonly roundId: string;
  readonly villageId: string;
}

/** The meeting of a village: what it votes on, what waits and why, and the minutes of past meetings. */
export function MeetingScreen(): ReactNode {
  const ids = useParams({ from: '/rounds/$roundId/villages/$villageId/meeting' });
  const asked = useAsk(meetingCandidates, ids);
  return (
    <Asked of={asked} loading={meetingWords.loading}>
      {(page) => <MeetingPage key={ids.villageId} ids={ids} page={page} />}
    </Asked>
  );
}

function MeetingPage({ ids, page }: { readonly ids: Ids; readonly page: Candidates }): ReactNode {
  const [held, setHeld] = useState<{ readonly agreed: number; readonly votedDown: number } | null>(null);
  const { roundId, villageId } = ids;
  return (
    <Page
      title={meetingWords.title(page.village)}
      subtitle={meetingWords.subtitle}
      above={[
        { label: roundWords.title, link: { to: '/rounds' } },
        { label: roundWords.boardTab, link: { to: '/rounds/$roundId', params: { roundId } } },
      ]}
      actions={
        <LinkButton variant="outline" to="/rounds/$roundId/villages/$villageId/posting" params={{ roundId, villageId }}>
          {meetingWords.toPosting}
        </LinkButton>
      }
    >
      <RoundNav roundId={roundId} />
      {held !== null && (
        <Alert role="status" variant="outline" color="green" title={meetingWords.held(held.agreed, held.votedDown)}>
          {meetingWords.heldHelp}
        </Alert>
      )}
      <Title order={2}>{meetingWords.past}</Title>
      <PastMeetings meetings={page.meetings} />
      <Title order={2}>{meetingWords.hold}</Title>
      <Hold ids={ids} page={page} onHeld={setHeld} />
      <Waiting ids={ids} waiting={page.waiting} />
    </Page>
  );
}

interface HoldProps {
  readonly ids: Ids;
  readonly page: Candidates;
  readonly onHeld: (result: { readonly agreed: number; readonly votedDown: number }) => void;
}

function Hold({ ids, page, onHeld }: HoldProps): ReactNode {
  const may = useMay();
  if (page.candidates.length === 0) return <Empty what={meetingWords.nothing} remedy={meetingWords.nothingHelp} />;
  if (!may('meeting.hold')) return <Text>{meetingWords.noRight}</Text>;
  return <MeetingForm key={page.meetings.length} {...ids} page={page} onHeld={onHeld} />;
}

type Waiter = Candidates['waiting'][number];

function Waiting({ ids, waiting }: { readonly ids: Ids; readonly waiting: readonly Waiter[] }): ReactNode {
  const columns: readonly Column<Waiter>[] = [
    { id: 'head', header: meetingWords.head, names: true, cell: ({ number, head }) => `${number}. ${head}` },
    { id: 'why', header: meetingWords.why, cell: ({ why }) => capital(why) },
    { id: 'next', header: householdWords.next, cell: (row) => <NextLink {...ids} {...row} /> },
  ];
  return (
    <Stack gap="xs">
      <Title order={2}>{meetingWords.waiting(waiting.length)}</Title>
      {waiting.length === 0 ? (
        <Text>{meetingWords.waitingNone}</Text>
      ) : (
        <DataTable
          caption={meetingWords.waiting(waiting.length)}
          columns={columns}
          rows={waiting}
          keyOf={({ householdId }) => householdId}
        />
      )}
    </Stack>
  );
}
