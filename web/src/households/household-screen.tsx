import { Text, Title } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { householdPage } from '@ra-soat/server/households/contract.ts';
import { Asked } from '../ui/asked.tsx';
import { Empty } from '../ui/empty.tsx';
import { Page } from '../ui/page.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { rememberedWords } from '../words/after-decision.vi.ts';
import { householdWords } from '../words/households.vi.ts';
import type { Household } from './household.ts';
import { LeavingOfHousehold } from './leaving-of-household.tsx';
import { MovementsOfHousehold } from '../movements/movements-of-household.tsx';
import { movementScreenWords } from '../words/movements.vi.ts';
import { Members } from './members.tsx';
import { RoundOfHousehold } from './round-of-household.tsx';
import { StatusByDate } from './status-by-date.tsx';
import { TimelineOfHousehold } from './timeline-of-household.tsx';

/** One household: what it is in this round and why, who lives there, what it was on every day, what happened. */
export function HouseholdScreen(): ReactNode {
  const { householdId } = useParams({ from: '/households/$householdId' });
  const asked = useAsk(householdPage, { householdId });
  return <Asked of={asked}>{(household) => <Content household={household} />}</Asked>;
}

function Content({ household }: { readonly household: Household }): ReactNode {
  const where = [household.address, household.village, household.communeName].filter((part) => part !== '').join(', ');
  return (
    <Page
      title={householdWords.page(household.head)}
      subtitle={<Text>{where}</Text>}
      above={[{ label: householdWords.searchTitle, link: { to: '/households' } }]}
    >
      <Title order={2}>{householdWords.rounds}</Title>
      {household.rounds.length === 0 && <Empty what={householdWords.noRounds} />}
      {household.rounds.map((round) => (
        <RoundOfHousehold key={round.roundId} round={round} household={household} />
      ))}
      <Title order={2}>{householdWords.members}</Title>
      <Members members={household.members} />
      <Title order={2}>{movementScreenWords.title}</Title>
      <MovementsOfHousehold householdId={household.householdId} />
      <Title order={2}>{householdWords.status}</Title>
      <StatusByDate status={household.status} />
      <Title order={2}>{rememberedWords.onPage}</Title>
      <LeavingOfHousehold leaving={household.leaving} />
      <Title order={2}>{householdWords.timeline}</Title>
      <TimelineOfHousehold events={household.timeline} />
    </Page>
  );
}
