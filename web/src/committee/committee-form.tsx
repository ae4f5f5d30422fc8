import {
  Button,
  Fieldset,
  Group,
  MultiSelect,
  SegmentedControl,
  SimpleGrid,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { committeeMeet } from '@ra-soat/server/committee/contract.ts';
import { caseList } from '@ra-soat/server/households/contract.ts';
import { useMe } from '../access/session.tsx';
import { Failed } from '../ui/failed.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { useSend } from '../ui/use-send.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { committeeWords } from '../words/committee.vi.ts';
import { meetingWords } from '../words/meetings.vi.ts';
import { completeCommittee, type CommitteeDraft, type Said, type Village } from './committee-draft.ts';

interface CommitteeFormProps {
  readonly roundId: string;
  readonly villages: readonly Village[];
  readonly onSaved: () => void;
}

const accepted: Said = { outcome: 'accepted', reason: '', households: [] };

/** The minutes of one meeting of the committee with its word on each village. */
export function CommitteeForm({ roundId, villages, onSaved }: CommitteeFormProps): ReactNode {
  const { today } = useMe();
  const [meetingId] = useState(() => crypto.randomUUID());
  const [draft, setDraft] = useState<CommitteeDraft>({
    ...{
      on: today,
      startsAt: '08:00',
      endsAt: '10:00',
      venue: '',
      chair: '',
      secretary: '',
      present: '',
      discussion: '',
    },
    villages: {},
  });
  const set = (change: Partial<CommitteeDraft>) => setDraft((before) => ({ ...before, ...change }));
  const sending = useSend(committeeMeet, onSaved);
  const body = completeCommittee(draft, { meetingId, roundId });
  const say = (villageId: string, said: Said) => set({ villages: { ...draft.villages, [villageId]: said } });
  return (
    <Fieldset legend={committeeWords.hold}>
      <Stack>
        <Facts draft={draft} set={set} today={today} />
        <Group>
          <Button
            size="xs"
            variant="outline"
            onClick={() =>
              set({
                villages: {
                  ...Object.fromEntries(villages.map(({ villageId }) => [villageId, accepted])),
                  ...draft.villages,
                },
              })
            }
          >
            {committeeWords.allAccepted}
          </Button>
        </Group>
        {villages.map((village) => (
          <VillageRow
            key={village.villageId}
            roundId={roundId}
            village={village}
            said={draft.villages[village.villageId]}
            onChange={(said) => say(village.villageId, said)}
          />
        ))}
        <Textarea
          label={committeeWords.discussion}
          maxLength={5000}
          autosize
          minRows={3}
          value={draft.discussion}
          onChange={({ currentTarget }) => set({ discussion: currentTarget.value })}
        />
        {sending.error && <Failed problem={sending.error} />}
        <Group>
          <Button disabled={!body} loading={sending.isPending} onClick={() => body && sending.mutate(body)}>
            {committeeWords.save}
          </Button>
          {!body && (
            <Text size="sm" role="status">
              {committeeWords.missing}
            </Text>
          )}
        </Group>
      </Stack>
    </Fieldset>
  );
}

interface FactsProps {
  readonly draft: CommitteeDraft;
  readonly set: (change: Partial<CommitteeDraft>) => void;
  readonly today: string;
}

const texts = ['venue', 'chair', 'secretary'] as const;
const hours = ['startsAt', 'endsAt'] as const;

function Facts({ draft, set, today }: FactsProps): ReactNode {
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} style={{ alignItems: 'end' }}>
        <VietDate label={committeeWords.on} required max={today} value={draft.on} onChange={(on) => set({ on })} />
        {hours.map((hour) => (
          <TextInput
            key={hour}
            label={meetingWords[hour]}
            description={meetingWords.timeHelp}
            required
            value={draft[hour]}
            onChange={({ currentTarget }) => set({ [hour]: currentTarget.value })}
          />
        ))}
        {texts.map((field) => (
          <TextInput
            key={field}
            label={committeeWords[field]}
            required
            maxLength={120}
            value={draft[field]}
            onChange={({ currentTarget }) => set({ [field]: currentTarget.value })}
          />
        ))}
      </SimpleGrid>
      <Textarea
        label={committeeWords.present}
        autosize
        minRows={2}
        value={draft.present}
        onChange={({ currentTarget }) => set({ present: currentTarget.value })}
      />
    </>
  );
}

interface VillageRowProps {
  readonly roundId: string;
  readonly village: Village;
  readonly said: Said | undefined;
  readonly onChange: (said: Said) => void;
}

const outcomes = Object.entries(committeeWords.outcome).map(([value, label]) => ({ value, label }));

function VillageRow({ roundId, village: { villageId, name }, said, onChange }: VillageRowProps): ReactNode {
  return (
    <Stack gap="xs" role="group" aria-label={committeeWords.outcomeOf(name)}>
      <Group gap="sm">
        <Text fw={600} w={140}>
          {name}
        </Text>
        <SegmentedControl
          aria-label={committeeWords.outcomeOf(name)}
          value={said?.outcome ?? ''}
          onChange={(value) => onChange({ ...(said ?? accepted), outcome: value === 'again' ? 'again' : 'accepted' })}
          data={outcomes}
        />
      </Group>
      {said?.outcome === 'again' && (
        <SimpleGrid cols={{ base: 1, sm: 2 }} style={{ alignItems: 'end' }}>
          <TextInput
            label={committeeWords.reason}
            aria-label={committeeWords.reasonOf(name)}
            required
            maxLength={500}
            value={said.reason}
            onChange={({ currentTarget }) => onChange({ ...said, reason: currentTarget.value })}
          />
          <Households
            roundId={roundId}
            villageId={villageId}
            name={name}
            chosen={said.households}
            onChange={(households) => onChange({ ...said, households })}
          />
        </SimpleGrid>
      )}
    </Stack>
  );
}

interface HouseholdsProps {
  readonly roundId: string;
  readonly villageId: string;
  readonly name: string;
  readonly chosen: readonly string[];
  readonly onChange: (households: readonly string[]) => void;
}

function Households({ roundId, villageId, name, chosen, onChange }: HouseholdsProps): ReactNode {
  const asked = useAsk(caseList, { roundId, villageId, limit: 200 });
  const cases = asked.data?.cases ?? [];
  return (
    <MultiSelect
      label={committeeWords.households}
      aria-label={committeeWords.householdsOf(name)}
      searchable
      value={[...chosen]}
      onChange={onChange}
      data={cases.map(({ householdId, number, head }) => ({ value: householdId, label: `${number}. ${head}` }))}
    />
  );
}
