import { Card, Group, List, Radio, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { duplicateWords } from '@ra-soat/domain/words/duplicates.vi.ts';
import { duplicateApart, duplicateMerge, type duplicates } from '@ra-soat/server/duplicates/contract.ts';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { capital } from '../ui/capital.ts';
import { TextLink } from '../ui/text-link.tsx';
import { useSend } from '../ui/use-send.ts';
import { caseStageName } from '../words/cases.vi.ts';
import { duplicateScreenWords as words } from '../words/branches.vi.ts';
import { ReasonFields, useReason } from './reason-fields.tsx';

type Pair = z.output<typeof duplicates.output>['pairs'][number];

interface PairCardProps {
  readonly roundId: string;
  readonly pair: Pair;
}

/** Two households side by side, why they look alike, and the two answers. */
export function PairCard({ roundId, pair }: PairCardProps): ReactNode {
  const { one, other, reasons } = pair;
  return (
    <Card withBorder component="section" aria-label={words.pair(one.head, other.head)}>
      <Stack gap="sm">
        <Text fw={600}>{words.reasons(reasons.map((reason) => duplicateWords.reasons[reason]).join('; '))}</Text>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <Side side={one} />
          <Side side={other} />
        </SimpleGrid>
        <Group>
          <Merge roundId={roundId} pair={pair} />
          <Apart roundId={roundId} pair={pair} />
        </Group>
      </Stack>
    </Card>
  );
}

function Side({ side }: { readonly side: Pair['one'] }): ReactNode {
  const { householdId, head, born, village, number, address, people, stage } = side;
  return (
    <Stack gap={4}>
      <Title order={3} size="h4">
        <TextLink to="/households/$householdId" params={{ householdId }}>
          {head}
        </TextLink>{' '}
        ({born})
      </Title>
      <Text size="sm">{[address, village, words.number(number)].filter((text) => text !== '').join(', ')}</Text>
      <Text size="sm">{stage === null ? capital(words.notListed) : caseStageName(stage)}</Text>
      <List size="sm" aria-label={words.people}>
        {people.map((person) => (
          <List.Item key={person}>{person}</List.Item>
        ))}
      </List>
    </Stack>
  );
}

function Merge({ roundId, pair: { one, other } }: PairCardProps): ReactNode {
  const [keptId, setKeptId] = useState('');
  const said = useReason();
  const mergedId = keptId === one.householdId ? other.householdId : one.householdId;
  const body = said.ready && keptId !== '' ? { roundId, keptId, mergedId, ...said.ready } : undefined;
  return (
    <ActionDialog
      label={words.merge}
      title={words.mergeTitle(one.head)}
      intro={words.mergeHelp}
      quiet
      action={useSend(duplicateMerge)}
      body={body}
    >
      <Radio.Group label={words.which} required value={keptId} onChange={setKeptId}>
        <Stack gap={6} mt={4}>
          {[one, other].map(({ householdId, head, village, number }) => (
            <Radio key={householdId} value={householdId} label={words.keep(head, village, number)} />
          ))}
        </Stack>
      </Radio.Group>
      <ReasonFields said={said} />
    </ActionDialog>
  );
}

function Apart({ roundId, pair: { one, other } }: PairCardProps): ReactNode {
  const said = useReason();
  const ids = { roundId, householdId: one.householdId, otherId: other.householdId };
  return (
    <ActionDialog
      label={words.apart}
      title={words.apartTitle(one.head)}
      intro={words.apartHelp}
      quiet
      action={useSend(duplicateApart)}
      body={said.ready && { ...ids, ...said.ready }}
    >
      <ReasonFields said={said} />
    </ActionDialog>
  );
}
