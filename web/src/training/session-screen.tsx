import { Group, List, Stack, Text, Title } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { showDate, weekday } from '@ra-soat/domain/kernel/dates.ts';
import { sessionModeWords } from '@ra-soat/domain/words/training-plan.vi.ts';
import { trainingSessionPage } from '@ra-soat/server/training-sessions/contract.ts';
import { useMay } from '../access/session.tsx';
import { Asked } from '../ui/asked.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { attendanceWords } from '../words/attendance.vi.ts';
import { sessionWords } from '../words/training-sessions.vi.ts';
import { CampaignPage } from './campaign-page.tsx';
import type { CampaignAnswer } from './campaign.ts';
import { PointsPart } from './points-part.tsx';
import { ChangeSession, CopySession } from './session-dialogs.tsx';
import { SessionStateBadge } from './session-state-badge.tsx';
import { SessionSteps } from './session-steps.tsx';
import type { SessionAnswer } from './session.ts';
import { Findings } from './sessions-tab.tsx';
import { StaffPart } from './staff-part.tsx';

/** One session: its schedule, its points, who is on duty. */
export function SessionScreen(): ReactNode {
  const { campaignId, sessionId } = useParams({ from: '/training/$campaignId/sessions/$sessionId' });
  const asked = useAsk(trainingSessionPage, { sessionId });
  return (
    <CampaignPage campaignId={campaignId} tab="sessions">
      {(campaign) => (
        <Asked of={asked}>
          {(answer) => {
            const over = ['ended', 'cancelled'];
            const open = !over.includes(answer.session.state) && !over.includes(campaign.campaign.state);
            return (
              <Stack>
                <Heading of={answer} campaign={campaign} open={open} />
                <PointsPart of={answer} open={open} />
                <StaffPart of={answer} subjects={campaign.subjects} open={open} />
              </Stack>
            );
          }}
        </Asked>
      )}
    </CampaignPage>
  );
}

interface HeadingProps {
  readonly of: SessionAnswer;
  readonly campaign: CampaignAnswer;
  readonly open: boolean;
}

function Heading({ of: { session }, campaign, open }: HeadingProps): ReactNode {
  const may = useMay();
  const { campaignId, title, state, stateReason, placeName, mode, halves, capacity, findings, mine } = session;
  const running = campaign.campaign.state !== 'ended' && campaign.campaign.state !== 'cancelled';
  return (
    <Stack component="section" gap="xs" aria-labelledby="session">
      <TextLink to="/training/$campaignId/sessions" params={{ campaignId }}>
        {sessionWords.back}
      </TextLink>
      <Group gap="xs">
        <Title order={2} id="session">
          {title}
        </Title>
        <SessionStateBadge state={state} />
      </Group>
      {stateReason !== null && <Text size="sm">{sessionWords.stateReason(stateReason)}</Text>}
      <Text>
        {placeName} · {sessionModeWords[mode]}
        {capacity !== null && ` · ${sessionWords.capacityOf(capacity)}`}
      </Text>
      <List size="sm" aria-label={sessionWords.halves}>
        {halves.map(({ on, from, to, subjects }) => {
          const taught = campaign.subjects.filter(({ subjectId }) => subjects.includes(subjectId));
          return (
            <List.Item key={`${on} ${from}`}>
              {sessionWords.dayLine(sessionWords.weekday[weekday(on) - 1] ?? '', showDate(on))},{' '}
              {sessionWords.hours(from, to)}
              {taught.length > 0 && `: ${taught.map((subject) => subject.title).join('; ')}`}
            </List.Item>
          );
        })}
      </List>
      <Findings findings={findings} />
      <Group gap="xs">
        {running && may('training.teach') && mine && <SessionSteps session={session} />}
        {open && mine && (
          <ChangeSession key={JSON.stringify(session.halves)} session={session} subjects={campaign.subjects} />
        )}
        {running && mine && <CopySession session={session} />}
        {state !== 'cancelled' && may('training.read') && (
          <LinkButton
            variant="outline"
            to="/training/$campaignId/sessions/$sessionId/board"
            params={{ campaignId, sessionId: session.sessionId }}
          >
            {attendanceWords.board}
          </LinkButton>
        )}
      </Group>
    </Stack>
  );
}
