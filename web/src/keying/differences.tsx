import { Alert, Button, Group, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { paperSettle } from '@ra-soat/server/keying/contract.ts';
import type { Entry } from '../surveys/work.ts';
import { Failed } from '../ui/failed.tsx';
import { useSend } from '../ui/use-send.ts';
import { keyingWords as words } from '../words/keying.vi.ts';
import type { OpenKeying } from './blank-entry.ts';
import { DifferenceField } from './difference-field.tsx';
import { DropPaper } from './drop-paper.tsx';
import { useFieldWords } from './field-words.ts';
import type { Difference } from './other-value.ts';
import type { Keyed } from './paper-form.tsx';
import { ScanPane } from './scan-pane.tsx';
import { otherValue, unsettledYet, type Settling } from './settling.ts';

interface DifferencesProps {
  readonly entry: Entry;
  readonly open: OpenKeying;
  readonly onSettled: (outcome: Keyed) => void;
  readonly onDropped: () => void;
}

/** Two keyings of one paper side by side where they differ; each field is settled with the paper at hand. */
export function Differences({ entry, open, onSettled, onDropped }: DifferencesProps): ReactNode {
  const { differences, needsScan } = open;
  return (
    <Stack>
      <Title order={2}>{words.differences(differences.length)}</Title>
      <Alert variant="outline" color={needsScan ? 'orange' : 'blue'} title={words.rule}>
        {needsScan ? words.byKeyer : words.byThird}
      </Alert>
      <SimpleGrid cols={{ base: 1, lg: 2 }}>
        <SettleForm entry={entry} open={open} onSettled={onSettled} />
        <ScanPane entry={entry} />
      </SimpleGrid>
      <Group>
        <DropPaper entry={entry} paperId={open.paperId} onDropped={onDropped} />
      </Group>
    </Stack>
  );
}

function SettleForm({ entry, open, onSettled }: Omit<DifferencesProps, 'onDropped'>): ReactNode {
  const { paperId, differences, first, second } = open;
  const { roundId, householdId, seen } = entry;
  const say = useFieldWords(entry);
  const [settlings, setSettlings] = useState<Readonly<Record<string, Settling>>>({});
  const [why, setWhy] = useState('');
  const [tried, setTried] = useState(false);
  const settle = useSend(paperSettle, onSettled);
  const settlingOf = ({ path }: Difference) => settlings[path] ?? unsettledYet;
  const settled = differences.flatMap((one) => {
    const settling = settlingOf(one);
    const value = settling.choice === 'other' ? otherValue(one, say.options(one).length > 0, settling) : null;
    if (settling.choice === null || value === undefined) return [];
    return [{ path: one.path, choice: settling.choice, value, why: settling.why.trim() || why.trim() }];
  });
  const left = differences.length - settled.length;
  const unreasoned = settled.some((one) => one.why === '');
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (left > 0 || unreasoned || settle.isPending) return;
    settle.mutate({ householdId, roundId, paperId, seen, settled, kept: [] });
  };
  const names = { first: words.firstBy(first.by), second: words.secondBy(second?.by ?? '') };
  return (
    <form onSubmit={send} noValidate>
      <Stack gap="sm">
        {differences.map((one) => (
          <DifferenceField
            key={one.path}
            of={one}
            label={say.field(one.path)}
            first={say.value(one.path, one.first)}
            second={say.value(one.path, one.second)}
            names={names}
            options={say.options(one)}
            settling={settlingOf(one)}
            onChange={(settling) => setSettlings((before) => ({ ...before, [one.path]: settling }))}
          />
        ))}
        <TextInput
          label={words.why}
          description={words.whyHelp}
          maxLength={300}
          error={tried && unreasoned ? words.whyHelp : undefined}
          value={why}
          onChange={({ currentTarget }) => setWhy(currentTarget.value)}
        />
        {settle.error && <Failed problem={settle.error} />}
        <Group justify="space-between">
          <Text size="sm" role="status">
            {words.left(left)}
          </Text>
          <Button type="submit" loading={settle.isPending}>
            {words.settle}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
