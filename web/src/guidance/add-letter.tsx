import { Group, MultiSelect, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { planStepCodes } from '@ra-soat/domain/procedure/plan.ts';
import { planStepWords } from '@ra-soat/domain/words/plan.vi.ts';
import { guidanceAdd } from '@ra-soat/server/guidance/contract.ts';
import { useMe } from '../access/session.tsx';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { useSend } from '../ui/use-send.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { unitsOf } from '../access/units-of.ts';
import { guidanceWords } from '../words/guidance.vi.ts';

const blank = { number: '', issuer: '', subject: '', content: '', questions: '' };

interface Days {
  readonly on: IsoDate | null;
  readonly validFrom: IsoDate | null;
  readonly validTo: IsoDate | null;
}

const noDays: Days = { on: null, validFrom: null, validTo: null };

/** Puts a letter into the library of one of my units. */
export function AddLetter(): ReactNode {
  const { today, grants } = useMe();
  const units = unitsOf(grants);
  const [guidanceId, setId] = useState(() => crypto.randomUUID());
  const [place, setPlace] = useState(units[0]?.placeId ?? '');
  const [text, setText] = useState(blank);
  const [days, setDays] = useState<Days>(noDays);
  const [steps, setSteps] = useState<string[]>([]);
  const action = useSend(guidanceAdd, () => {
    setId(crypto.randomUUID());
    setText(blank);
    setDays(noDays);
    setSteps([]);
  });
  const { on, validTo } = days;
  const validFrom = days.validFrom ?? on;
  const whole = [text.number, text.issuer, text.subject].every((one) => one.trim() !== '');
  const chosen = planStepCodes.filter((code) => steps.includes(code));
  const questions = text.questions.split('\n').filter((one) => one.trim() !== '');
  const ready = whole && on !== null && validFrom !== null;
  return (
    <ActionDialog
      label={guidanceWords.add}
      intro={guidanceWords.addHelp}
      action={action}
      body={ready ? { guidanceId, place, ...text, on, validFrom, validTo, questions, steps: chosen } : undefined}
      size="lg"
    >
      {units.length > 1 && (
        <NativeSelect
          label={guidanceWords.place}
          data={units.map(({ placeId, name }) => ({ value: placeId, label: name }))}
          value={place}
          onChange={(event) => setPlace(event.currentTarget.value)}
        />
      )}
      <TextFields text={text} onChange={(change) => setText({ ...text, ...change })} />
      <VietDate
        label={guidanceWords.on}
        required
        max={today}
        value={on}
        onChange={(day) => setDays({ ...days, on: day })}
      />
      <MultiSelect
        label={guidanceWords.steps}
        data={planStepCodes.map((code) => ({ value: code, label: planStepWords[code] }))}
        value={steps}
        onChange={setSteps}
        comboboxProps={{ withinPortal: false }}
      />
      <Group grow align="flex-start" preventGrowOverflow={false}>
        <VietDate
          label={guidanceWords.validFrom}
          required
          value={validFrom}
          onChange={(day) => setDays({ ...days, validFrom: day })}
        />
        <VietDate
          label={guidanceWords.validTo}
          description={guidanceWords.validToHelp}
          value={validTo}
          onChange={(day) => setDays({ ...days, validTo: day })}
        />
      </Group>
    </ActionDialog>
  );
}

interface TextFieldsProps {
  readonly text: typeof blank;
  readonly onChange: (change: Partial<typeof blank>) => void;
}

function TextFields({ text, onChange }: TextFieldsProps): ReactNode {
  const line = (key: 'number' | 'issuer' | 'subject', max: number) => (
    <TextInput
      label={guidanceWords[key]}
      required
      maxLength={max}
      value={text[key]}
      onChange={(event) => onChange({ [key]: event.currentTarget.value })}
    />
  );
  return (
    <>
      {line('number', 60)}
      {line('issuer', 200)}
      {line('subject', 500)}
      <Textarea
        label={guidanceWords.content}
        description={guidanceWords.contentHelp}
        autosize
        minRows={3}
        maxLength={20_000}
        value={text.content}
        onChange={(event) => onChange({ content: event.currentTarget.value })}
      />
      <Textarea
        label={guidanceWords.questions}
        description={guidanceWords.questionsHelp}
        autosize
        value={text.questions}
        onChange={(event) => onChange({ questions: event.currentTarget.value })}
      />
    </>
  );
}
