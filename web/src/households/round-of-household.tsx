import { Accordion, Alert, Card, Group, List, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMay } from '../access/session.tsx';
import { ScreeningLink } from '../screening/screening-link.tsx';
import { capital } from '../ui/capital.ts';
import { Visits } from '../surveys/visits.tsx';
import { ClassBadge } from '../ui/class-badge.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { day, whole } from '../ui/show.ts';
import { TextLink } from '../ui/text-link.tsx';
import { caseStageName, layerWords } from '../words/cases.vi.ts';
import { householdWords } from '../words/households.vi.ts';
import { resultOf, standardName } from '../words/rounds.vi.ts';
import type { Household, HouseholdRound } from './household.ts';
import { nextScreen } from './next-screen.ts';
import { BesideResult } from './beside-result.tsx';
import { layerColumns } from './layer-columns.tsx';
import { ReopenActions } from './reopen-actions.tsx';
import { SidelineActions } from './sideline-actions.tsx';
import { standingResult } from './standing-result.ts';

interface RoundOfHouseholdProps {
  readonly round: HouseholdRound;
  readonly household: Household;
}

/** The household in one round: the result that stands, why, and what is next; the other layers folded. */
export function RoundOfHousehold({ round, household }: RoundOfHouseholdProps): ReactNode {
  const { stands, others } = standingResult(round.results);
  return (
    <Card withBorder component="section">
      <Stack gap="sm">
        <Title order={3}>
          <TextLink to="/rounds/$roundId" params={{ roundId: round.roundId }}>
            {capital(resultOf(round.year))}
          </TextLink>
        </Title>
        <Text size="sm">
          {standardName(round.standard)} ·{' '}
          {round.stateName === '' ? caseStageName(round.state) : capital(round.stateName)}
        </Text>
        {stands ? (
          <Group gap="xs">
            <Text fw={600}>{capital(householdWords.stands(layerWords[stands.layer]))}</Text>
            <ClassBadge of={stands.class} />
            {stands.b1 !== null && <Text size="sm">{householdWords.b1(whole(stands.b1))}</Text>}
            {stands.b2 !== null && <Text size="sm">{householdWords.b2(whole(stands.b2))}</Text>}
            <Text size="sm">({day(stands.on)})</Text>
          </Group>
        ) : (
          <Text>{capital(layerWords.none)}</Text>
        )}
        {round.reason !== null && (
          <Alert variant="outline" color="blue" title={householdWords.reason}>
            {round.reason}
          </Alert>
        )}
        {round.beside.map((one) => (
          <BesideResult key={one.standard} of={one} />
        ))}
        <Folded round={round} others={others} />
        <Next round={round} household={household} />
      </Stack>
    </Card>
  );
}

type Result = HouseholdRound['results'][number];

function Folded({ round, others }: { readonly round: HouseholdRound; readonly others: readonly Result[] }): ReactNode {
  if (others.length === 0 && round.explanation.length === 0) return null;
  return (
    <Accordion multiple variant="contained" order={4}>
      {round.explanation.length > 0 && (
        <Accordion.Item value="lines">
          <Accordion.Control>{householdWords.lines}</Accordion.Control>
          <Accordion.Panel>
            <List>
              {round.explanation.map((line) => (
                <List.Item key={line}>{line}</List.Item>
              ))}
            </List>
          </Accordion.Panel>
        </Accordion.Item>
      )}
      {others.length > 0 && (
        <Accordion.Item value="layers">
          <Accordion.Control>{householdWords.layers}</Accordion.Control>
          <Accordion.Panel>
            <DataTable
              caption={householdWords.layers}
              columns={layerColumns}
              rows={round.results}
              keyOf={(result) => `${result.layer} ${result.version}`}
            />
          </Accordion.Panel>
        </Accordion.Item>
      )}
    </Accordion>
  );
}

function Next({ round, household }: RoundOfHouseholdProps): ReactNode {
  const may = useMay();
  const { roundId, state } = round;
  const { householdId } = household;
  const screen = nextScreen(state, may);
  return (
    <Stack gap="xs">
      <Text>
        <strong>{householdWords.way}:</strong> {round.next}
      </Text>
      <Group gap="xs">
        {(screen === 'survey' || screen === 'accept') && (
          <LinkButton to="/rounds/$roundId/households/$householdId/survey" params={{ roundId, householdId }}>
            {screen === 'survey' ? householdWords.toSurvey : householdWords.toAccept}
          </LinkButton>
        )}
        {(screen === 'meeting' || screen === 'posting') && (
          <LinkButton to="/rounds/$roundId" params={{ roundId }}>
            {householdWords.toBoard}
          </LinkButton>
        )}
        {screen === 'decision' && (
          <LinkButton to="/rounds/$roundId/decision" params={{ roundId }}>
            {householdWords.toDecision}
          </LinkButton>
        )}
        {screen === 'survey' && <ScreeningLink roundId={roundId} householdId={householdId} />}
        <SidelineActions roundId={roundId} householdId={householdId} state={state} />
        <ReopenActions ids={{ roundId, householdId }} state={state} />
      </Group>
      <Visits roundId={roundId} householdId={householdId} state={state} />
    </Stack>
  );
}
