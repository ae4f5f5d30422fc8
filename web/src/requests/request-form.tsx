import { Button, Checkbox, Fieldset, Group, NativeSelect, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import type { z } from 'zod';
import { requestReceive } from '@ra-soat/server/requests/contract.ts';
import { useMe } from '../access/session.tsx';
import { Failed } from '../ui/failed.tsx';
import { Incomplete } from '../ui/incomplete.tsx';
import { useSend } from '../ui/use-send.ts';
import { counterWords } from '../words/requests.vi.ts';
import { LookalikeChoice, type Choice } from './lookalike-choice.tsx';
import { MembersFields } from './members-fields.tsx';
import { PaperFields } from './paper-fields.tsx';
import { PersonFields } from './person-fields.tsx';
import { blankRequest, completeRequest, type RequestDraft } from './request-draft.ts';

/** What the counter answered. */
export interface Received extends z.output<typeof requestReceive.output> {
  readonly requestId: string;
  readonly head: string;
}

interface RequestFormProps {
  /** Absent: the paper waits for a monthly review. */
  readonly roundId?: string;
  readonly villages: readonly { readonly villageId: string; readonly name: string }[];
  readonly proposals: boolean;
  readonly onReceived: (received: Received) => void;
}

function useRequest({ roundId, villages, onReceived }: RequestFormProps) {
  const { today } = useMe();
  const [ids] = useState(() => ({
    requestId: crypto.randomUUID(),
    householdId: crypto.randomUUID(),
    ...(roundId !== undefined && { roundId }),
  }));
  const [draft, setDraft] = useState(() => blankRequest(villages[0]?.villageId ?? '', today, crypto.randomUUID()));
  const [choice, setChoice] = useState<Choice>();
  const [tried, setTried] = useState(false);
  const sending = useSend(requestReceive, (answer, { requestId, head }) =>
    onReceived({ ...answer, requestId, head: head.name }),
  );
  const body = completeRequest(draft, ids, choice);
  const set = (change: Partial<RequestDraft>) => setDraft((before) => ({ ...before, ...change }));
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (body) sending.mutate(body);
  };
  return { today, draft, set, choice, setChoice, sending, submit, incomplete: tried && !body };
}

/** Mẫu số 01 typed from the signed paper. A household that looks alike is asked about before anything is stored. */
export function RequestForm(props: RequestFormProps): ReactNode {
  const { today, draft, set, choice, setChoice, sending, submit, incomplete } = useRequest(props);
  const alike = sending.error?.code === 'REQUEST_LOOKALIKE' ? sending.error.fields : undefined;
  return (
    <form onSubmit={submit}>
      <Stack maw={760}>
        <PaperFields draft={draft} set={set} today={today} proposals={props.proposals} />
        <Fieldset legend={counterWords.headPart}>
          <PersonFields
            person={draft.head}
            today={today}
            set={(change) => set({ head: { ...draft.head, ...change } })}
          />
        </Fieldset>
        <Where draft={draft} set={set} villages={props.villages} />
        <Fieldset legend={counterWords.members}>
          <MembersFields members={draft.members} today={today} onChange={(members) => set({ members })} />
        </Fieldset>
        {props.roundId !== undefined && (
          <Checkbox
            label={counterWords.putOnList}
            description={counterWords.putOnListHelp}
            checked={draft.putOnList}
            onChange={(event) => set({ putOnList: event.currentTarget.checked })}
          />
        )}
        {incomplete && <Incomplete />}
        {alike && <LookalikeChoice found={alike} choice={choice} onChange={setChoice} />}
        {sending.error && !alike && <Failed problem={sending.error} />}
        <Group>
          <Button type="submit" loading={sending.isPending}>
            {alike ? counterWords.sendChoice : counterWords.send}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface WhereProps extends Pick<RequestFormProps, 'villages'> {
  readonly draft: RequestDraft;
  readonly set: (change: Partial<RequestDraft>) => void;
}

function Where({ draft, set, villages }: WhereProps): ReactNode {
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }}>
      <NativeSelect
        label={counterWords.village}
        required
        value={draft.villageId}
        onChange={(event) => set({ villageId: event.currentTarget.value })}
        data={villages.map((village) => ({ value: village.villageId, label: village.name }))}
      />
      <TextInput
        label={counterWords.address}
        maxLength={300}
        value={draft.address}
        onChange={(event) => set({ address: event.currentTarget.value })}
      />
    </SimpleGrid>
  );
}
