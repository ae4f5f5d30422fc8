import { Alert, Button, Group, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { screeningRecord } from '@ra-soat/server/screening/contract.ts';
import { useMe } from '../access/session.tsx';
import { Failed } from '../ui/failed.tsx';
import { Incomplete } from '../ui/incomplete.tsx';
import { useSend } from '../ui/use-send.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { screeningScreenWords as words } from '../words/screening.vi.ts';
import type { ScreeningEntry } from './screening-screen.tsx';

type Answers = Readonly<Record<string, boolean>>;

interface ScreeningFormProps {
  readonly form: NonNullable<ScreeningEntry['form']>;
  readonly ids: { readonly roundId: string; readonly householdId: string };
  /** Ticks of an earlier version. */
  readonly answers: Answers;
}

/** The items in printed order, yes or no each; the conclusion follows as they are ticked. */
export function ScreeningForm({ form, ids, answers: before }: ScreeningFormProps): ReactNode {
  const { today } = useMe();
  const [answers, setAnswers] = useState<Answers>(before);
  const [reason, setReason] = useState('');
  const [on, setOn] = useState<string | null>(today);
  const recording = useSend(screeningRecord);
  const ticks = form.items.filter(({ id }) => answers[id]).length;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const why = reason.trim() === '' ? {} : { reviewReason: reason };
    if (on !== null) recording.mutate({ ...ids, formId: form.formId, on, answers: { ...answers }, ...why });
  };
  return (
    <form onSubmit={submit}>
      <Stack maw={760}>
        {form.items.map(({ id, label }) => (
          <Item
            key={id}
            label={`${id}. ${label}`}
            value={answers[id]}
            set={(yes) => setAnswers({ ...answers, [id]: yes })}
          />
        ))}
        <Text role="status">{words.so(ticks, Object.keys(answers).length, form.items.length)}</Text>
        {ticks >= form.cutOff && (
          <Alert variant="outline" color="orange">
            <Stack gap="xs">
              <Text>{words.enough}</Text>
              <TextInput
                label={words.reviewReason}
                maxLength={500}
                value={reason}
                onChange={({ currentTarget }) => setReason(currentTarget.value)}
              />
            </Stack>
          </Alert>
        )}
        <VietDate label={words.on} required max={today} value={on} onChange={setOn} />
        {on === null && <Incomplete />}
        {recording.error && <Failed problem={recording.error} />}
        <Group>
          <Button type="submit" loading={recording.isPending}>
            {words.save}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface ItemProps {
  readonly label: string;
  readonly value: boolean | undefined;
  readonly set: (yes: boolean) => void;
}

function Item({ label, value, set }: ItemProps): ReactNode {
  return (
    <Radio.Group
      label={label}
      value={value === undefined ? '' : value ? 'yes' : 'no'}
      onChange={(next) => set(next === 'yes')}
    >
      <Group mt={4}>
        <Radio value="yes" label={words.yes} />
        <Radio value="no" label={words.no} />
      </Group>
    </Radio.Group>
  );
}
