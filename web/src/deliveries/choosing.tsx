import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useMemo, useState, type ReactNode } from 'react';
import { deliverySettle } from '@ra-soat/server/deliveries/contract.ts';
import { visitForm } from '../answers/visit-form.ts';
import type { Entry } from '../surveys/work.ts';
import { Failed } from '../ui/failed.tsx';
import { useSend } from '../ui/use-send.ts';
import { deliveryWords as words } from '../words/deliveries.vi.ts';
import { ChosenResult, judged, type Reasons } from './chosen-result.tsx';
import { DifferenceField } from './difference-field.tsx';
import { SameAnswers } from './same-answers.tsx';
import {
  chosenForm,
  differencesOf,
  proposals,
  type Choices,
  type Delivery,
  type Difference,
  type Side,
} from './two-forms.ts';

interface ChoosingProps {
  readonly of: Delivery;
  readonly entry: Entry;
  readonly mayTake: boolean;
  readonly onDone: (what: string) => void;
}

/** Field by field: what differs is chosen, what is the same is folded, and the result of the choice is shown at once. */
export function Choosing({ of, entry, mayTake, onDone }: ChoosingProps): ReactNode {
  const form = useMemo(() => visitForm(entry, entry.evidence.version), [entry]);
  const differences = useMemo(() => differencesOf(of, form), [of, form]);
  const [choices, setChoices] = useState<Choices>(() => proposals(differences));
  const [reasons, setReasons] = useState<Reasons>({});
  const left = differences.filter(({ path }) => choices[path] === undefined).length;
  return (
    <Stack gap="sm" component="section" aria-labelledby="differences">
      <Group justify="space-between">
        <Title order={2} id="differences">
          {words.differences(differences.length)}
        </Title>
        {mayTake && differences.length > 0 && <All differences={differences} onChoose={setChoices} />}
      </Group>
      {differences.map((difference) => (
        <DifferenceField
          key={difference.path}
          of={difference}
          standingName={of.standing ? words.standing : words.registry}
          chosen={choices[difference.path] ?? null}
          onChoose={mayTake ? (side) => setChoices({ ...choices, [difference.path]: side }) : null}
        />
      ))}
      <SameAnswers of={of} form={form} differences={differences} />
      {mayTake && <Text role="status">{words.left(left)}</Text>}
      {mayTake && left === 0 && (
        <Taking of={of} entry={entry} choices={choices} reasons={reasons} onReasons={setReasons} onDone={onDone} />
      )}
    </Stack>
  );
}

interface AllProps {
  readonly differences: readonly Difference[];
  readonly onChoose: (choices: Choices) => void;
}

function All({ differences, onChoose }: AllProps): ReactNode {
  const all = (side: Side) => onChoose(Object.fromEntries(differences.map(({ path }) => [path, side])));
  return (
    <Group gap="xs">
      <Button size="xs" variant="default" onClick={() => all('standing')}>
        {words.allStanding}
      </Button>
      <Button size="xs" variant="default" onClick={() => all('sent')}>
        {words.allSent}
      </Button>
    </Group>
  );
}

interface TakingProps extends Omit<ChoosingProps, 'mayTake'> {
  readonly choices: Choices;
  readonly reasons: Reasons;
  readonly onReasons: (reasons: Reasons) => void;
}

/** Everything is chosen: what it gives, what stands in its way, and the button. */
function Taking({ of, entry, choices, reasons, onReasons, onDone }: TakingProps): ReactNode {
  const action = useSend(deliverySettle, ({ version }) => onDone(words.taken(version ?? 0)));
  const chosen = useMemo(() => chosenForm(of, choices, entry.evidence), [of, choices, entry]);
  if (chosen === null) return <Text role="alert">{words.mendHelp}</Text>;
  const own = { ...reasonsOf(of), ...reasons };
  const judgement = judged(entry, chosen, own);
  const { roundId, householdId, seen } = entry;
  const take = () => {
    const choice = { what: 'take' as const, mode: of.mode, ...chosen, kept: [...judgement.kept] };
    action.mutate({ roundId, householdId, deliveryId: of.deliveryId, seen, choice });
  };
  return (
    <Stack gap="sm">
      <ChosenResult
        judgement={judgement}
        members={chosen.evidence.members}
        reasons={own}
        onReason={(key, reason) => onReasons({ ...reasons, [key]: reason })}
      />
      {action.error && <Failed problem={action.error} />}
      <Text size="sm">{judgement.blocked ? words.mendHelp : words.takeHelp}</Text>
      <Group>
        <Button onClick={take} loading={action.isPending} disabled={judgement.blocked}>
          {words.take}
        </Button>
      </Group>
    </Stack>
  );
}

/** Reasons that were given with either form; those of the later one win. */
function reasonsOf({ standing, kept }: Delivery): Reasons {
  const all = [...(standing?.kept ?? []), ...kept];
  return Object.fromEntries(all.map(({ code, path, reason }) => [`${code} ${path}`, reason]));
}
