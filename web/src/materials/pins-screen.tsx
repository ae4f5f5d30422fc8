import { Badge, Card, Checkbox, Group, NativeSelect, Stack, Text, Textarea, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { FORMS } from '@ra-soat/domain/survey/form-of.ts';
import { pinQuestions } from '@ra-soat/domain/training/pin-key.ts';
import { trainedForm } from '@ra-soat/domain/training/trained-forms.ts';
import { pinDecide, pins } from '@ra-soat/server/materials/contract.ts';
import { useMay } from '../access/session.tsx';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { Asked } from '../ui/asked.tsx';
import { Empty } from '../ui/empty.tsx';
import { Page } from '../ui/page.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { useSend } from '../ui/use-send.ts';
import { materialWords } from '../words/materials.vi.ts';
import { AddPin } from './add-pin.tsx';
import type { Pin } from './material.ts';

const keys = FORMS.map(({ standard, version }) => trainedForm(standard, version));

/** Words beside the questions of a form; who teaches approves or refuses the tips. */
export function PinsScreen(): ReactNode {
  const may = useMay();
  const [chosen, setChosen] = useState('');
  const [waiting, setWaiting] = useState(false);
  const form = keys.find((key) => key === chosen);
  const found = useAsk(pins, { ...(form && { form }), ...(waiting && { state: 'proposed' }) }, { keep: true });
  return (
    <Page
      title={materialWords.pinsTitle}
      subtitle={materialWords.pinsIntro}
      above={[{ label: materialWords.toMaterials, link: { to: '/materials' } }]}
      actions={may('training.teach') ? <AddPin form={form} /> : undefined}
    >
      <Group align="flex-end">
        <NativeSelect
          label={materialWords.form}
          data={[{ value: '', label: materialWords.anyForm }, ...keys]}
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
        <Checkbox
          label={materialWords.waiting}
          checked={waiting}
          onChange={(event) => setWaiting(event.currentTarget.checked)}
        />
      </Group>
      <Asked of={found}>
        {(answer) => (
          <Stack>
            {answer.pins.length === 0 && <Empty what={materialWords.noPins} />}
            {answer.pins.map((pin) => (
              <PinCard key={pin.pinId} pin={pin} />
            ))}
          </Stack>
        )}
      </Asked>
    </Page>
  );
}

function questionOf({ form, formQuestion }: Pin): string {
  const shown = FORMS.find(({ standard, version }) => trainedForm(standard, version) === form);
  return (shown && pinQuestions(shown).find(({ key }) => key === formQuestion)?.label) ?? formQuestion;
}

function PinCard({ pin }: { readonly pin: Pin }): ReactNode {
  const { kind, form, text, state, reason, by, placeName, on, mayDecide } = pin;
  const question = questionOf(pin);
  return (
    <Card withBorder component="article" aria-label={question}>
      <Stack gap="xs">
        <Title order={2} size="h5">
          {question}
        </Title>
        <Group gap="xs">
          <Badge variant="outline">{form}</Badge>
          <Badge variant="light">{materialWords.pinKinds[kind]}</Badge>
          <Badge color={state === 'proposed' ? 'orange.9' : state === 'approved' ? 'green.9' : 'gray.7'}>
            {materialWords.states[state]}
          </Badge>
        </Group>
        <Text style={{ whiteSpace: 'pre-wrap' }}>{text}</Text>
        <Text size="sm">{materialWords.by(by, placeName, showDate(on))}</Text>
        {reason !== null && (
          <Text size="sm">
            {materialWords.reason}: {reason}
          </Text>
        )}
        {mayDecide && <Decide pin={pin} question={question} />}
      </Stack>
    </Card>
  );
}

function Decide({
  pin: { pinId, place, state },
  question,
}: {
  readonly pin: Pin;
  readonly question: string;
}): ReactNode {
  const [reason, setReason] = useState('');
  const action = useSend(pinDecide);
  const of = { pinId, place, reason };
  const told = reason.trim() === '' ? undefined : of;
  const why = (
    <Textarea
      label={materialWords.reason}
      required
      maxLength={500}
      value={reason}
      onChange={(event) => setReason(event.currentTarget.value)}
    />
  );
  if (state === 'approved') {
    return (
      <Group>
        <ActionDialog
          label={materialWords.withdraw}
          title={`${materialWords.withdraw}: ${question}`}
          action={action}
          body={told && { ...told, state: 'withdrawn' }}
          quiet
        >
          {why}
        </ActionDialog>
      </Group>
    );
  }
  if (state !== 'proposed') return null;
  return (
    <Group>
      <ActionDialog
        label={materialWords.approve}
        title={`${materialWords.approve}: ${question}`}
        action={action}
        body={{ ...of, state: 'approved' }}
        quiet
      />
      <ActionDialog
        label={materialWords.refuse}
        title={`${materialWords.refuse}: ${question}`}
        action={action}
        body={told && { ...told, state: 'refused' }}
        quiet
      >
        {why}
      </ActionDialog>
    </Group>
  );
}
