import { Button, Group, List, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { rounds } from '@ra-soat/server/rounds/contract.ts';
import { useMay, useMe } from '../access/session.tsx';
import { OpenDeliveries } from '../deliveries/open-deliveries.tsx';
import { OpenTasks } from '../directives/open-tasks.tsx';
import { OpenIncidents } from '../incidents/open-incidents.tsx';
import { OpenRemarks } from '../inspections/open-remarks.tsx';
import { LatestNews } from '../propaganda/latest-news.tsx';
import { OpenPropaganda } from '../propaganda/open-propaganda.tsx';
import { Asked } from '../ui/asked.tsx';
import { Empty } from '../ui/empty.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Page } from '../ui/page.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { homeWords } from '../words/home.vi.ts';
import { roundWords } from '../words/rounds.vi.ts';
import { RoundCard } from './round-card.tsx';

/** Boards are asked one by one; a province opens the others from its list of rounds. */
const shownAtOnce = 6;

/** One home page for all roles of a person: what to do next, and how far the rounds of the places are. */
export function Home(): ReactNode {
  const { fullName } = useMe();
  const may = useMay();
  return (
    <Page title={homeWords.title(fullName)}>
      {may('survey.enter') && <ToField />}
      {may('account.manage') && <Administration />}
      {(may('survey.accept') || may('account.manage')) && <OpenIncidents />}
      {may('survey.accept') && <OpenDeliveries />}
      {may('board.read') && <OpenTasks />}
      {may('task.answer') && <OpenPropaganda />}
      {may('board.read') && <OpenRemarks />}
      {may('board.read') && <Rounds />}
      {may('place.read') && <LatestNews />}
      {!may('board.read') && !may('account.manage') && (
        <Empty what={homeWords.nothing} remedy={homeWords.noRoundRole} />
      )}
    </Page>
  );
}

function Rounds(): ReactNode {
  const may = useMay();
  const asked = useAsk(rounds, {});
  return (
    <Asked of={asked}>
      {({ rounds: rows }) => {
        const current = rows.filter((round) => round.state !== 'REPORTED');
        const finished = rows.filter((round) => round.state === 'REPORTED');
        const open = <LinkButton to="/rounds/open">{homeWords.openRound}</LinkButton>;
        return (
          <>
            {rows.length === 0 && (
              <Empty what={homeWords.noRounds} remedy={may('round.open') ? open : homeWords.askOfficer} />
            )}
            {current.length > 0 && <Title order={2}>{homeWords.rounds}</Title>}
            <SimpleGrid cols={{ base: 1, lg: Math.min(2, current.length) }}>
              {current.slice(0, shownAtOnce).map((round) => (
                <RoundCard key={round.roundId} round={round} />
              ))}
            </SimpleGrid>
            {current.length > shownAtOnce && <TextLink to="/rounds">{roundWords.allRounds(rows.length)}</TextLink>}
            {finished.length > 0 && (
              <>
                <Title order={2}>{homeWords.finished}</Title>
                <List>
                  {finished.slice(0, shownAtOnce).map((round) => (
                    <List.Item key={round.roundId}>
                      <TextLink to="/rounds/$roundId" params={{ roundId: round.roundId }}>
                        {roundWords.nameOf(round)}
                      </TextLink>
                    </List.Item>
                  ))}
                </List>
              </>
            )}
          </>
        );
      }}
    </Asked>
  );
}

/** A page of its own, outside the office's addresses; first on a phone, where it is wanted. */
function ToField(): ReactNode {
  return (
    <Group gap="xs">
      <Button component="a" href="/di-ra-soat/" size="md">
        {homeWords.field}
      </Button>
      <Text size="sm">{homeWords.fieldHelp}</Text>
    </Group>
  );
}

function Administration(): ReactNode {
  const may = useMay();
  return (
    <Stack gap="xs">
      <Title order={2}>{homeWords.administration}</Title>
      <Group gap="xs">
        <LinkButton to="/accounts" variant="outline">
          {homeWords.toAccounts}
        </LinkButton>
        {may('place.read') && (
          <LinkButton to="/places" variant="outline">
            {homeWords.toPlaces}
          </LinkButton>
        )}
      </Group>
    </Stack>
  );
}
