import { Button, Fieldset, Group, NativeSelect, NumberInput, Stack, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { courseKinds } from '@ra-soat/domain/training/audience.ts';
import { courseKindWords } from '@ra-soat/domain/words/training.vi.ts';
import { planFormWords } from '../words/training-forms.vi.ts';
import { trainingWords } from '../words/training.vi.ts';
import { blankSubject, courseKindOf, type SubjectDraft } from './plan-draft.ts';

interface SubjectRowsProps {
  readonly rows: readonly SubjectDraft[];
  readonly onChange: (rows: readonly SubjectDraft[]) => void;
}

/** What is taught, in order, each with its minutes. */
export function SubjectRows({ rows, onChange }: SubjectRowsProps): ReactNode {
  const set = (at: number, change: Partial<SubjectDraft>) =>
    onChange(rows.map((row, index) => (index === at ? { ...row, ...change } : row)));
  return (
    <Stack gap="sm">
      {rows.map((row, at) => (
        <Fieldset key={row.subjectId} legend={planFormWords.subject(at + 1)}>
          <Stack gap="xs">
            <TextInput
              label={planFormWords.subjectTitle}
              required
              maxLength={300}
              value={row.title}
              onChange={(event) => set(at, { title: event.currentTarget.value })}
            />
            <Group grow align="flex-start" preventGrowOverflow={false}>
              <NativeSelect
                label={trainingWords.kind}
                data={courseKinds.map((kind) => ({ value: kind, label: courseKindWords[kind] }))}
                value={row.kind}
                onChange={(event) => set(at, { kind: courseKindOf(event.currentTarget.value) })}
              />
              <NumberInput
                label={planFormWords.minutes}
                required
                min={1}
                max={6000}
                allowDecimal={false}
                value={row.minutes ?? ''}
                onChange={(minutes) => set(at, { minutes: typeof minutes === 'number' ? minutes : null })}
              />
            </Group>
            <Group>
              <Button size="xs" variant="default" onClick={() => onChange(rows.filter((_, index) => index !== at))}>
                {planFormWords.removeSubject(at + 1)}
              </Button>
            </Group>
          </Stack>
        </Fieldset>
      ))}
      <Group>
        <Button variant="outline" onClick={() => onChange([...rows, blankSubject()])}>
          {planFormWords.addSubject}
        </Button>
      </Group>
    </Stack>
  );
}
