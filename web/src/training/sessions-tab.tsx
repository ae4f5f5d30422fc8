import { Card, Group, List, Stack, Text, Title } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { showDate, weekday } from '@ra-soat/domain/kernel/dates.ts';
import { sessionModeWords } from '@ra-soat/domain/words/training-plan.vi.ts';
import { trainingSessions } from '@ra-soat/server/training-sessions/contract.ts';
import { Asked } from '../ui/asked.tsx';
import { Empty } from '../ui/empty.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { sessionWords } from '../words/training-sessions.vi.ts';
import { CampaignPage } from './campaign-page.tsx';
import { AddSession } from './session-dialogs.tsx';
import { SessionStateBadge } from './session-state-badge.tsx';
import type { SessionRow } from './session.ts';
import { weeksOf, type Week } from './weeks.ts';

/** The sessions of a campaign as an agenda by week. */
export function SessionsTab(): ReactNode {
  const { campaignId } = useParams({ from: '/training/$campaignId/sessions' });
  const asked = useAsk(trainingSessions, { campaignId });
  return (
    <CampaignPage campaignId={campaignId} tab="sessions">
      {(answer) => {
        const open = answer.campaign.state !== 'ended' && answer.campaign.state !== 'cancelled';
        const add = open && answer.units.length > 0 && <AddSession key={answer.units[0]?.place} of={answer} />;
        return (
          <Asked of={asked}>
            {({ sessions }) =>
              sessions.length === 0 ? (
                <Empty
                  what={sessionWords.none}
                  remedy={
                    add && (
                      <>
                        <Text>{sessionWords.noneHelp}</Text>
                        {add}
                      </>
                    )
                  }
                />
              ) : (
                <Stack>
                  {add && <Group>{add}</Group>}
                  {weeksOf(sessions).map((week) => (
                    <WeekPart key={week.from} week={week} />
                  ))}
                </Stack>
              )
            }
          </Asked>
        );
      }}
    </CampaignPage>
  );
}

function WeekPart({ week }: { readonly week: Week<SessionRow> }): ReactNode {
  const title = sessionWords.week(showDate(week.from), showDate(week.to));
  return (
    <Stack component="section" gap="xs" aria-label={title}>
      <Group justify="space-between">
        <Title order={2} size="h3">
          {title}
        </Title>
        <Text size="sm">{sessionWords.count(week.sessions, week.halves)}</Text>
      </Group>
      {week.days.map(({ on, items }) => (
        <Stack key={on} gap={6}>
          <Title order={3} size="h5">
            {sessionWords.dayLine(sessionWords.weekday[weekday(on) - 1] ?? '', showDate(on))}
          </Title>
          {items.map(({ session, from, to, half }) => (
            <Entry
              key={`${session.sessionId} ${String(half)}`}
              session={session}
              hours={sessionWords.hours(from, to)}
              first={half === 0}
            />
          ))}
        </Stack>
      ))}
    </Stack>
  );
}

interface EntryProps {
  readonly session: SessionRow;
  readonly hours: string;
  /** Only the first half-day tells everything. */
  readonly first: boolean;
}

function Entry({ session, hours, first }: EntryProps): ReactNode {
  const { campaignId, sessionId, title, state, placeName, hall, mode, points, tested, trainers, seats, came } = session;
  const where = hall ?? `${sessionModeWords[mode]}, ${sessionWords.pointCount(points, tested)}`;
  return (
    <Card withBorder p="xs" component="article" aria-label={`${hours} ${title}`}>
      <Group gap="xs" align="baseline">
        <Text fw={600} style={{ fontVariantNumeric: 'tabular-nums' }}>
          {hours}
        </Text>
        <TextLink to="/training/$campaignId/sessions/$sessionId" params={{ campaignId, sessionId }}>
          {title}
        </TextLink>
        <SessionStateBadge state={state} />
      </Group>
      {first && (
        <>
          <Text size="sm">
            {placeName} · {where}
            {trainers.length > 0 && ` · ${sessionWords.trainers(trainers.join(', '))}`}
            {seats > 0 && ` · ${sessionWords.seats(seats, came)}`}
          </Text>
          <Findings findings={session.findings} />
        </>
      )}
    </Card>
  );
}

/** What is odd about a session; nothing where nothing is. */
export function Findings({ findings }: { readonly findings: readonly string[] }): ReactNode {
  if (findings.length === 0) return null;
  return (
    <Text size="sm" component="div">
      <strong>{sessionWords.warnings}:</strong>
      <List size="sm">
        {findings.map((finding) => (
          <List.Item key={finding}>{finding}</List.Item>
        ))}
      </List>
    </Text>
  );
}
