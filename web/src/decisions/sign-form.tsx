import {
  Button,
  CloseButton,
  Fieldset,
  Group,
  NativeSelect,
  SimpleGrid,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { decisionSign } from '@ra-soat/server/decisions/contract.ts';
import { useMe } from '../access/session.tsx';
import { Failed } from '../ui/failed.tsx';
import { useSend } from '../ui/use-send.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { decisionWords } from '../words/decisions.vi.ts';
import { blankDecision, completeDecision, type DecisionDraft } from './decision-draft.ts';

interface SignFormProps {
  readonly roundId: string;
  readonly standard: string;
}

/** The signed decision, entered from its paper; from then on its lists stand. */
export function SignForm({ roundId, standard }: SignFormProps): ReactNode {
  const { today } = useMe();
  const [decisionId] = useState(() => crypto.randomUUID());
  const [draft, setDraft] = useState(() => blankDecision(today, standard));
  const set = (change: Partial<DecisionDraft>) => setDraft((before) => ({ ...before, ...change }));
  const signing = useSend(decisionSign);
  const body = completeDecision(draft, { decisionId, roundId });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (body) signing.mutate(body);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Fieldset legend={decisionWords.sign}>
        <Stack>
          <Text size="sm">{decisionWords.signHelp}</Text>
          <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} style={{ alignItems: 'end' }}>
            <TextInput
              label={decisionWords.decisionNumber}
              description={decisionWords.numberHelp}
              required
              maxLength={60}
              value={draft.number}
              onChange={({ currentTarget }) => set({ number: currentTarget.value })}
            />
            <VietDate label={decisionWords.on} required max={today} value={draft.on} onChange={(on) => set({ on })} />
            <VietDate
              label={decisionWords.effectiveOn}
              required
              {...(draft.on === null ? {} : { min: draft.on })}
              value={draft.effectiveOn}
              onChange={(effectiveOn) => set({ effectiveOn })}
            />
            <TextInput
              label={decisionWords.signer}
              required
              maxLength={120}
              value={draft.signer}
              onChange={({ currentTarget }) => set({ signer: currentTarget.value })}
            />
            <NativeSelect
              label={decisionWords.authority}
              value={draft.authority}
              onChange={({ currentTarget }) =>
                set({ authority: decisionSign.input.shape.authority.parse(currentTarget.value) })
              }
              data={Object.entries(decisionWords.authorities).map(([value, label]) => ({ value, label }))}
            />
          </SimpleGrid>
          <Grounds grounds={draft.grounds} set={(grounds) => set({ grounds })} />
          {signing.error && <Failed problem={signing.error} />}
          <Group>
            <Button type="submit" disabled={!body} loading={signing.isPending}>
              {decisionWords.sign}
            </Button>
          </Group>
        </Stack>
      </Fieldset>
    </form>
  );
}

interface GroundsProps {
  readonly grounds: readonly string[];
  readonly set: (grounds: readonly string[]) => void;
}

function Grounds({ grounds, set }: GroundsProps): ReactNode {
  return (
    <Fieldset legend={decisionWords.grounds} variant="filled">
      <Stack gap="xs">
        <Text size="sm">{decisionWords.groundsHelp}</Text>
        {grounds.map((line, index) => (
          <Group key={index} gap="xs" wrap="nowrap">
            <Textarea
              autosize
              style={{ flex: 1 }}
              aria-label={decisionWords.ground(index + 1)}
              maxLength={500}
              value={line}
              onChange={({ currentTarget: { value } }) => set(grounds.map((one, at) => (at === index ? value : one)))}
            />
            <CloseButton
              aria-label={decisionWords.removeGround(index + 1)}
              onClick={() => set(grounds.filter((_, at) => at !== index))}
            />
          </Group>
        ))}
        <Group>
          <Button size="xs" variant="outline" disabled={grounds.length >= 20} onClick={() => set([...grounds, ''])}>
            {decisionWords.addGround}
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  );
}
