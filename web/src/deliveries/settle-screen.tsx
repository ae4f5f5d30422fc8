import { Alert, Group, Stack, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { delivery } from '@ra-soat/server/deliveries/contract.ts';
import { surveyEntry } from '@ra-soat/server/surveys/contract.ts';
import type { Entry } from '../surveys/work.ts';
import { Asked } from '../ui/asked.tsx';
import { ClassBadge } from '../ui/class-badge.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Page } from '../ui/page.tsx';
import { moment } from '../ui/show.ts';
import { useAsk } from '../ui/use-ask.ts';
import { deliveryWords as words } from '../words/deliveries.vi.ts';
import { roundWords } from '../words/rounds.vi.ts';
import { Choosing } from './choosing.tsx';
import { SetAside } from './set-aside.tsx';
import type { Delivery } from './two-forms.ts';

/** One form from a phone beside what stands, field by field; a person of the commune decides. */
export function SettleScreen(): ReactNode {
  const at = useParams({ from: '/rounds/$roundId/households/$householdId/deliveries/$deliveryId' });
  const { roundId, householdId } = at;
  const asked = useAsk(delivery, at);
  const entry = useAsk(surveyEntry, { roundId, householdId });
  const [done, setDone] = useState<string | null>(null);
  return (
    <Page
      title={words.settleTitle(asked.data?.head ?? '')}
      above={[
        { label: roundWords.boardTab, link: { to: '/rounds/$roundId', params: { roundId } } },
        { label: words.title, link: { to: '/rounds/$roundId/deliveries', params: { roundId } } },
      ]}
    >
      <Asked of={asked}>
        {(shown) => (
          <>
            <About of={shown} />
            {done === null ? <State of={shown} /> : <Done what={done} at={at} />}
            <Asked of={entry}>
              {(loaded) => done === null && <Deciding key={loaded.seen} of={shown} entry={loaded} onDone={setDone} />}
            </Asked>
          </>
        )}
      </Asked>
    </Page>
  );
}

function About({ of }: { readonly of: Delivery }): ReactNode {
  const { standing, enumerator, interviewOn, receivedAt, sentBy, sealed, savedAt, position } = of;
  const received = sealed ? words.inFile : words.sent;
  return (
    <Stack gap={4}>
      <Text>{words.whereOf(of.number, of.village)}</Text>
      <Group gap="xs">
        <Text size="sm">
          {words.standing}:{' '}
          {standing
            ? words.standingOf(standing.version, standing.enteredBy, moment(standing.recordedAt))
            : words.noStanding}
        </Text>
        {standing && <ClassBadge of={standing.class} />}
      </Group>
      <Text size="sm">
        {words.sentForm}: {words.sentOf(enumerator || words.unknownPerson, showDate(interviewOn))};{' '}
        {received(moment(receivedAt), sentBy)}
      </Text>
      <Text size="sm">{words.clock(moment(savedAt))}</Text>
      {position && <Text size="sm">{words.place(position.latitude, position.longitude, position.accuracyM)}</Text>}
    </Stack>
  );
}

/** Why it waits and what to do, or how it ended. */
function State({ of: { state, why, ended, hindrance } }: { readonly of: Delivery }): ReactNode {
  if (state !== 'waiting') {
    const text = ended
      ? words.endedBy(words.ended[state], ended.by, moment(ended.at), ended.reason)
      : words.ended[state];
    return (
      <Alert variant="outline" color="blue">
        {text}
      </Alert>
    );
  }
  return (
    <Alert variant="outline" color="orange" title={why ? words.whys[why] : words.ended.waiting}>
      <Stack gap={4}>
        {why && <Text>{words.remedies[why]}</Text>}
        {hindrance && <Text fw={600}>{words.hindrances[hindrance]}</Text>}
      </Stack>
    </Alert>
  );
}

interface DecidingProps {
  readonly of: Delivery;
  readonly entry: Entry;
  readonly onDone: (what: string) => void;
}

function Deciding({ of, entry, onDone }: DecidingProps): ReactNode {
  const { hindrance } = of;
  const { roundId, householdId } = entry;
  const aside = hindrance === null || hindrance === 'accepted' || hindrance === 'movedOn';
  return (
    <Stack>
      <Choosing of={of} entry={entry} mayTake={hindrance === null} onDone={onDone} />
      <Group>
        {aside && <SetAside of={of} entry={entry} onDone={onDone} />}
        <LinkButton
          variant="default"
          to="/rounds/$roundId/households/$householdId/survey"
          params={{ roundId, householdId }}
        >
          {words.toForm}
        </LinkButton>
      </Group>
    </Stack>
  );
}

interface DoneProps {
  readonly what: string;
  readonly at: { readonly roundId: string; readonly householdId: string };
}

function Done({ what, at: { roundId, householdId } }: DoneProps): ReactNode {
  return (
    <Alert role="status" variant="outline" color="green" title={what}>
      <Group gap="xs">
        <LinkButton to="/rounds/$roundId/deliveries" params={{ roundId }}>
          {words.toList}
        </LinkButton>
        <LinkButton
          variant="default"
          to="/rounds/$roundId/households/$householdId/survey"
          params={{ roundId, householdId }}
        >
          {words.toForm}
        </LinkButton>
      </Group>
    </Alert>
  );
}
