import { Alert, Card, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { fieldOverview } from '@ra-soat/server/fieldwork/contract.ts';
import { RoundNav } from '../rounds/round-nav.tsx';
import { Asked } from '../ui/asked.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Page } from '../ui/page.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { fieldWords } from '../words/fieldwork.vi.ts';
import { roundWords } from '../words/rounds.vi.ts';
import { BarLegend } from './bar-legend.tsx';
import type { Overview } from './field-answers.ts';
import { PeopleTable } from './people-table.tsx';
import { PersonBar } from './person-bar.tsx';
import { PhonesTable } from './phones-table.tsx';
import { SendMessage } from './send-message.tsx';
import { SentMessages } from './sent-messages.tsx';

function dueText({ surveyBy, late }: Overview): string {
  if (surveyBy === null) return fieldWords.dueNone;
  return late ? fieldWords.dueLate(showDate(surveyBy)) : fieldWords.due(showDate(surveyBy));
}

function Whole({ overview }: { readonly overview: Overview }): ReactNode {
  const { people, communeId, villages } = overview;
  const sum = (of: 'given' | 'done' | 'left' | 'returned') => people.reduce((total, one) => total + one[of], 0);
  const phones = people.flatMap((one) => one.phones).filter(({ concerns }) => concerns.length > 0).length;
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }}>
      <Card withBorder>
        <Stack gap="xs">
          <Title order={2}>{fieldWords.whole}</Title>
          <PersonBar
            name={fieldWords.whole}
            given={sum('given')}
            done={sum('done')}
            left={sum('left')}
            returned={sum('returned')}
          />
          <BarLegend />
        </Stack>
      </Card>
      <Stack gap="sm">
        <Alert variant="outline" color={overview.late ? 'orange' : 'blue'} title={dueText(overview)}>
          {phones > 0 && <Text size="sm">{fieldWords.lookAt(phones)}</Text>}
        </Alert>
        <Group gap="xs">
          <SendMessage communeId={communeId} villages={villages} />
        </Group>
      </Stack>
    </SimpleGrid>
  );
}

/** The commune's view of its field work: who has what, how far, which phone needs a look, what was written. */
export function FieldScreen(): ReactNode {
  const { roundId } = useParams({ from: '/rounds/$roundId/field' });
  const asked = useAsk(fieldOverview, { roundId }, { everyMs: 30_000 });
  const round = asked.data ? `${asked.data.title}, ${asked.data.commune}` : roundWords.boardTab;
  return (
    <Page
      title={fieldWords.title}
      above={[
        { label: roundWords.title, link: { to: '/rounds' } },
        { label: round, link: { to: '/rounds/$roundId', params: { roundId } } },
      ]}
      actions={
        <LinkButton to="/rounds/$roundId/field/give" params={{ roundId }} search={{ state: 'left' }}>
          {fieldWords.give}
        </LinkButton>
      }
    >
      <RoundNav roundId={roundId} />
      <Asked of={asked}>
        {(overview) => (
          <>
            <Whole overview={overview} />
            <Title order={2}>{fieldWords.people}</Title>
            <PeopleTable overview={overview} roundId={roundId} />
            <Title order={2}>{fieldWords.phones}</Title>
            <PhonesTable people={overview.people} />
            <Title order={2}>{fieldWords.sent}</Title>
            <SentMessages communeId={overview.communeId} />
          </>
        )}
      </Asked>
    </Page>
  );
}
