import { Button, Fieldset, Group, MultiSelect, NativeSelect, NumberInput, Stack, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { sessionModeWords } from '@ra-soat/domain/words/training-plan.vi.ts';
import { parseTime } from '../ui/parse-time.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { sessionWords } from '../words/training-sessions.vi.ts';
import type { CampaignAnswer } from './campaign.ts';
import { nextHalf, type HalfDraft, type SessionDraft } from './session-draft.ts';

interface SessionFieldsProps {
  readonly draft: SessionDraft;
  readonly subjects: CampaignAnswer['subjects'];
  readonly onChange: (change: Partial<SessionDraft>) => void;
}

const modes = ['venue', 'online', 'both'] as const;

/** Name, form, capacity and half-days of a session. */
export function SessionFields({ draft, subjects, onChange }: SessionFieldsProps): ReactNode {
  const set = (at: number, change: Partial<HalfDraft>) =>
    onChange({ halves: draft.halves.map((half, index) => (index === at ? { ...half, ...change } : half)) });
  return (
    <>
      <TextInput
        label={sessionWords.name}
        required
        maxLength={300}
        value={draft.title}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      <Group grow align="flex-start" preventGrowOverflow={false}>
        <NativeSelect
          label={sessionWords.mode}
          data={modes.map((mode) => ({ value: mode, label: sessionModeWords[mode] }))}
          value={draft.mode}
          onChange={(event) =>
            onChange({ mode: modes.find((mode) => mode === event.currentTarget.value) ?? draft.mode })
          }
        />
        <NumberInput
          label={sessionWords.capacity}
          min={1}
          allowDecimal={false}
          value={draft.capacity ?? ''}
          onChange={(capacity) => onChange({ capacity: typeof capacity === 'number' ? capacity : null })}
        />
      </Group>
      <Stack gap="sm">
        {draft.halves.map((half, at) => (
          <Fieldset key={half.key} legend={sessionWords.half(at + 1)}>
            <HalfFields half={half} subjects={subjects} onChange={(change) => set(at, change)} />
            {draft.halves.length > 1 && (
              <Button
                mt="xs"
                size="xs"
                variant="default"
                onClick={() => onChange({ halves: draft.halves.filter((_, index) => index !== at) })}
              >
                {sessionWords.removeHalf(at + 1)}
              </Button>
            )}
          </Fieldset>
        ))}
        <Group>
          <Button
            variant="outline"
            onClick={() => onChange({ halves: [...draft.halves, nextHalf(draft.halves.at(-1))] })}
          >
            {sessionWords.addHalf}
          </Button>
        </Group>
      </Stack>
    </>
  );
}

interface HalfFieldsProps {
  readonly half: HalfDraft;
  readonly subjects: CampaignAnswer['subjects'];
  readonly onChange: (change: Partial<HalfDraft>) => void;
}

function HalfFields({ half, subjects, onChange }: HalfFieldsProps): ReactNode {
  const hour = (key: 'from' | 'to') => (
    <TextInput
      label={sessionWords[key]}
      required
      placeholder="08:00"
      value={half[key]}
      error={half[key] !== '' && parseTime(half[key]) === null && sessionWords.timeHelp}
      onChange={(event) => onChange({ [key]: event.currentTarget.value })}
    />
  );
  return (
    <Stack gap="xs">
      <Group grow align="flex-start" preventGrowOverflow={false}>
        <VietDate label={sessionWords.on} required value={half.on} onChange={(on) => onChange({ on })} />
        {hour('from')}
        {hour('to')}
      </Group>
      {subjects.length > 0 && (
        <MultiSelect
          label={sessionWords.subjects}
          data={subjects.map(({ subjectId, title }) => ({ value: subjectId, label: title }))}
          value={[...half.subjects]}
          onChange={(chosen) => onChange({ subjects: chosen })}
          comboboxProps={{ withinPortal: false }}
        />
      )}
    </Stack>
  );
}
