import { Alert, Group, Stack, Text, Title } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { committeeOverview } from '@ra-soat/server/committee/contract.ts';
import { committeeMinutesPaper } from '@ra-soat/server/documents/contract.ts';
import { useMay } from '../access/session.tsx';
import { AttachmentsButton } from '../attachments/attachments-button.tsx';
import { RoundNav } from '../rounds/round-nav.tsx';
import { Asked } from '../ui/asked.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { fileUrl } from '../ui/door.ts';
import { Empty } from '../ui/empty.tsx';
import { Page } from '../ui/page.tsx';
import { PaperButtons } from '../ui/paper-buttons.tsx';
import { whole } from '../ui/show.ts';
import { TextLink } from '../ui/text-link.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { committeeWords } from '../words/committee.vi.ts';
import { roundWords } from '../words/rounds.vi.ts';
import type { Overview, Village } from './committee-draft.ts';
import { CommitteeForm } from './committee-form.tsx';

type Count = keyof Village['figures'];

function countColumn(id: Count, header: string): Column<Village> {
  return { id, header, number: true, cell: ({ figures }) => whole(figures[id]) };
}

function moved(id: string, header: string, before: Count, now: Count): Column<Village> {
  const cell = ({ figures }: Village) => committeeWords.arrow(whole(figures[before]), whole(figures[now]));
  return { id, header, number: true, cell };
}

const columns: readonly Column<Village>[] = [
  { id: 'name', header: committeeWords.village, names: true, cell: ({ name }) => name },
  countColumn('listed', committeeWords.listed),
  moved('poor', committeeWords.poor, 'poorBefore', 'poorNow'),
  moved('nearPoor', committeeWords.nearPoor, 'nearPoorBefore', 'nearPoorNow'),
  countColumn('entering', committeeWords.entering),
  countColumn('leaving', committeeWords.leaving),
  countColumn('agreed', committeeWords.agreed),
  countColumn('open', committeeWords.open),
  countColumn('notReviewed', committeeWords.notReviewed),
  countColumn('votedDown', committeeWords.votedDown),
  countColumn('objected', committeeWords.objected),
  { id: 'said', header: committeeWords.said, wide: true, cell: saidOf },
];

function saidOf({ outcome }: Village): string {
  if (outcome === null) return committeeWords.notSaid;
  return committeeWords.outcomeOn(committeeWords.outcome[outcome.kind], showDate(outcome.on), outcome.reason);
}

/** All villages side by side, what the committee said of each, and the households it wants looked at again. */
export function CommitteeScreen(): ReactNode {
  const { roundId } = useParams({ from: '/rounds/$roundId/committee' });
  const asked = useAsk(committeeOverview, { roundId });
  return (
    <Page
      title={committeeWords.title}
      subtitle={committeeWords.subtitle}
      above={[
        { label: roundWords.title, link: { to: '/rounds' } },
        { label: roundWords.boardTab, link: { to: '/rounds/$roundId', params: { roundId } } },
      ]}
    >
      <RoundNav roundId={roundId} />
      <Asked of={asked} loading={committeeWords.loading}>
        {(overview) => <Content roundId={roundId} overview={overview} />}
      </Asked>
    </Page>
  );
}

function Content({ roundId, overview }: { readonly roundId: string; readonly overview: Overview }): ReactNode {
  const may = useMay();
  const [saved, setSaved] = useState(false);
  const { villages, meetings, cases, consolidated } = overview;
  if (villages.length === 0) return <Empty what={committeeWords.none} />;
  return (
    <Stack>
      {saved && (
        <Alert role="status" variant="outline" color="green" title={committeeWords.saved}>
          {null}
        </Alert>
      )}
      <DataTable
        caption={committeeWords.villages}
        columns={columns}
        rows={villages}
        keyOf={({ villageId }) => villageId}
      />
      <Meetings roundId={roundId} meetings={meetings} />
      {cases.length > 0 && <Cases cases={cases} />}
      {consolidated && <Text>{committeeWords.consolidated}</Text>}
      {!consolidated && may('committee.meet') && (
        <CommitteeForm key={meetings.length} roundId={roundId} villages={villages} onSaved={() => setSaved(true)} />
      )}
    </Stack>
  );
}

interface MeetingsProps {
  readonly roundId: string;
  readonly meetings: Overview['meetings'];
}

function Meetings({ roundId, meetings }: MeetingsProps): ReactNode {
  const may = useMay();
  if (meetings.length === 0) return null;
  return (
    <Stack gap="xs">
      <Title order={2}>{committeeWords.meetings}</Title>
      {meetings.map(({ meetingId, on, accepted, again }) => (
        <Group key={meetingId} gap="sm">
          <Text fw={600}>{committeeWords.meetingOn(showDate(on))}</Text>
          <Text>{committeeWords.counts(accepted, again)}</Text>
          {may('paper.print') && (
            <PaperButtons
              name={committeeWords.minutes}
              urlOf={(format) => fileUrl(committeeMinutesPaper, { roundId, meetingId, format })}
            />
          )}
          <AttachmentsButton
            subject={{ kind: 'committeeMeeting', id: meetingId, roundId }}
            name={committeeWords.meetingOn(showDate(on))}
          />
        </Group>
      ))}
    </Stack>
  );
}

type Case = Overview['cases'][number];

const caseColumns: readonly Column<Case>[] = [
  {
    id: 'head',
    header: committeeWords.head,
    names: true,
    cell: ({ householdId, number, head }) => (
      <TextLink to="/households/$householdId" params={{ householdId }}>
        {`${number}. ${head}`}
      </TextLink>
    ),
  },
  { id: 'village', header: committeeWords.village, cell: ({ village }) => village },
  { id: 'reason', header: committeeWords.reason, wide: true, cell: ({ reason }) => reason },
  { id: 'stage', header: committeeWords.stage, cell: ({ stage }) => stage },
  { id: 'done', header: committeeWords.looked, cell: ({ done }) => (done ? committeeWords.yes : committeeWords.no) },
];

function Cases({ cases }: { readonly cases: readonly Case[] }): ReactNode {
  const title = committeeWords.cases(cases.filter(({ done }) => !done).length);
  return (
    <Stack gap="xs">
      <Title order={2}>{title}</Title>
      <DataTable
        caption={title}
        columns={caseColumns}
        rows={cases}
        keyOf={({ householdId, on }) => `${householdId} ${on}`}
      />
    </Stack>
  );
}
