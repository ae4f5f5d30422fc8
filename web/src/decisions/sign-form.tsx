import { Button, Fieldset, Group, Stack, Text } from '@mantine/core';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { decisionSign } from '@ra-soat/server/decisions/contract.ts';
import { useMe } from '../access/session.tsx';
import { Failed } from '../ui/failed.tsx';
import { useSend } from '../ui/use-send.ts';
import { decisionWords } from '../words/decisions.vi.ts';
import { blankDecision, completeDecision, type DecisionDraft } from './decision-draft.ts';
import { Grounds } from './grounds.tsx';
import { PaperFields } from './paper-fields.tsx';

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
          <PaperFields roundId={roundId} draft={draft} set={set} />
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
