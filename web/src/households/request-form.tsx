import {
  Button,
  Fieldset,
  Group,
  NativeSelect,
  NumberInput,
  Radio,
  SimpleGrid,
  Stack,
  TextInput,
  Textarea,
} from '@mantine/core';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { ethnicityName } from '@ra-soat/domain/words/ethnicity.vi.ts';
import { householdAdd } from '@ra-soat/server/households/contract.ts';
import { useMe } from '../access/session.tsx';
import { Failed } from '../ui/failed.tsx';
import { Incomplete } from '../ui/incomplete.tsx';
import { useSend } from '../ui/use-send.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { householdWords } from '../words/households.vi.ts';
import { blankRequest, citizenFault, completeRequest, type RequestDraft } from './request-draft.ts';

/** A household just added, and the communes whose list already names its head. */
export interface Added {
  readonly householdId: string;
  readonly head: string;
  readonly elsewhere: readonly string[];
}

interface RequestFormProps {
  readonly roundId: string;
  readonly villages: readonly { readonly villageId: string; readonly name: string }[];
  readonly onAdded: (added: Added) => void;
}

export function RequestForm({ roundId, villages, onAdded }: RequestFormProps): ReactNode {
  const { today } = useMe();
  const [ids] = useState(() => ({ householdId: crypto.randomUUID(), memberId: crypto.randomUUID(), roundId }));
  const [draft, setDraft] = useState(() => blankRequest(villages[0]?.villageId ?? '', today));
  const [tried, setTried] = useState(false);
  const adding = useSend(householdAdd, ({ listedElsewhere }, { householdId, head }) =>
    onAdded({ householdId, head: head.name, elsewhere: listedElsewhere.map(({ commune }) => commune) }),
  );
  const set = (change: Partial<RequestDraft>) => setDraft({ ...draft, ...change });
  const body = completeRequest(draft, ids);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (body) adding.mutate(body);
  };
  return (
    <form onSubmit={submit}>
      <Stack maw={760}>
        <Paper draft={draft} set={set} today={today} />
        <Head draft={draft} set={set} today={today} />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <NativeSelect
            label={householdWords.village}
            required
            value={draft.villageId}
            onChange={(event) => set({ villageId: event.currentTarget.value })}
            data={villages.map((village) => ({ value: village.villageId, label: village.name }))}
          />
          <TextInput
            label={householdWords.address}
            maxLength={300}
            value={draft.address}
            onChange={(event) => set({ address: event.currentTarget.value })}
          />
        </SimpleGrid>
        {tried && !body && <Incomplete />}
        {adding.error && <Failed problem={adding.error} />}
        <Group>
          <Button type="submit" loading={adding.isPending}>
            {householdWords.requestDo}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface PartProps {
  readonly draft: RequestDraft;
  readonly set: (change: Partial<RequestDraft>) => void;
  readonly today: string;
}

function Paper({ draft, set, today }: PartProps): ReactNode {
  return (
    <Fieldset legend={householdWords.request}>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput
          label={householdWords.requestNumber}
          required
          maxLength={60}
          value={draft.number}
          onChange={(event) => set({ number: event.currentTarget.value })}
        />
        <VietDate
          label={householdWords.requestOn}
          required
          max={today}
          value={draft.on}
          onChange={(on) => set({ on })}
        />
      </SimpleGrid>
      <Textarea
        mt="sm"
        label={householdWords.requestReason}
        required
        maxLength={500}
        autosize
        minRows={2}
        value={draft.reason}
        onChange={(event) => set({ reason: event.currentTarget.value })}
      />
    </Fieldset>
  );
}

const ethnicities = Array.from({ length: 54 }, (_, index) => ({
  value: String(index + 1),
  label: ethnicityName(index + 1),
}));

function Head({ draft, set, today }: PartProps): ReactNode {
  const fault = citizenFault(draft.citizenNumber);
  return (
    <Fieldset legend={householdWords.head}>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput
          label={householdWords.name}
          required
          maxLength={120}
          value={draft.name}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
        <Radio.Group
          label={householdWords.sex}
          required
          value={draft.sex ?? ''}
          onChange={(value) => set({ sex: value === 'male' ? 'male' : 'female' })}
        >
          <Group mt="xs">
            <Radio value="male" label={householdWords.sexes.male} />
            <Radio value="female" label={householdWords.sexes.female} />
          </Group>
        </Radio.Group>
        <NumberInput
          label={householdWords.bornYear}
          min={1890}
          max={Number(today.slice(0, 4))}
          allowDecimal={false}
          hideControls
          value={draft.bornYear ?? ''}
          onChange={(value) => set({ bornYear: value === '' ? null : Number(value) })}
        />
        <VietDate
          label={householdWords.bornOn}
          max={today}
          value={draft.bornOn}
          onChange={(bornOn) => set({ bornOn })}
        />
        <TextInput
          label={householdWords.citizenNumber}
          description={householdWords.citizenHelp}
          inputMode="numeric"
          value={draft.citizenNumber}
          error={fault ? householdWords.citizenFault : undefined}
          onChange={(event) => set({ citizenNumber: event.currentTarget.value.trim() })}
        />
        <NativeSelect
          label={householdWords.ethnicity}
          value={String(draft.ethnicity)}
          onChange={(event) => set({ ethnicity: Number(event.currentTarget.value) })}
          data={ethnicities}
        />
      </SimpleGrid>
    </Fieldset>
  );
}
