import { Text, Title } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { householdPage } from '@ra-soat/server/households/contract.ts';
import { useMay, useMe } from '../access/session.tsx';
import { LeaveRequest } from '../monthly/leave-request.tsx';
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
import { StandingPaper } from './standing-paper.tsx';
import { StatusByDate } from './status-by-date.tsx';
import { TimelineOfHousehold } from './timeline-of-household.tsx';

/** One household: what it is in this round and why, who lives there, what it was on every day, what happened. */
export function HouseholdScreen(): ReactNode {
  const { householdId } = useParams({ from: '/households/$householdId' });
  const asked = useAsk(householdPage, { householdId });
  return <Asked of={asked}>{(household) => <Content household={household} />}</Asked>;
}

type Status = Household['status'][number];

function isListedOn({ class: of, from, to }: Status, on: IsoDate): boolean {
  return (of === 'POOR' || of === 'NEAR_POOR') && from <= on && (to === null || on <= to);
}

function Content({ household }: { readonly household: Household }): ReactNode {
  const where = [household.address, household.village, household.communeName].filter((part) => part !== '').join(', ');
  const { today } = useMe();
  const listed = household.status.some((one) => isListedOn(one, today));
  const mayLeave = useMay()('list.add') && listed;
  return (
    <Page
      title={householdWords.page(household.head)}
      subtitle={<Text>{where}</Text>}
      above={[{ label: householdWords.searchTitle, link: { to: '/households' } }]}
      actions={mayLeave && <LeaveRequest householdId={household.householdId} />}
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
      {household.status.length > 0 && <StandingPaper householdId={household.householdId} />}
      <Title order={2}>{rememberedWords.onPage}</Title>
      <LeavingOfHousehold leaving={household.leaving} />
      <Title order={2}>{householdWords.timeline}</Title>
      <TimelineOfHousehold events={household.timeline} />
    </Page>
  );
}
