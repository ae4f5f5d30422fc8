import { Group, NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { SettingKey } from '@ra-soat/domain/procedure/setting.ts';
import { settingChoices, settingWords } from '../words/settings.vi.ts';
import { shapeOf, type ValueDraft, type ValueShape } from './setting-draft.ts';

interface ValueFieldsProps {
  readonly settingKey: SettingKey;
  readonly draft: ValueDraft;
  readonly set: (change: Partial<ValueDraft>) => void;
}

const labels: Readonly<Record<Exclude<ValueShape, 'choice'>, readonly [string] | readonly [string, string]>> = {
  window: [settingWords.firstDay, settingWords.lastDay],
  duration: [settingWords.days],
  workingDays: [`${settingWords.days} (${settingWords.working})`],
  whole: [settingWords.value],
  monthDay: [settingWords.lastDay],
  startDay: [`${settingWords.dayOfMonth} (để trống: ${settingWords.requestDay})`],
  monthly: [settingWords.dayOfMonth, settingWords.months],
  years: [settingWords.years],
  text: [settingWords.value],
  peoples: [settingWords.peoples],
};

export function choicesOf(key: SettingKey): { value: string; label: string }[] {
  const found = Object.entries(settingChoices).find(([name]) => name === key);
  return (found?.[1] ?? []).map(([value, label]) => ({ value, label }));
}

/** The one or two fields a setting's value is typed into. */
export function ValueFields({ settingKey, draft, set }: ValueFieldsProps): ReactNode {
  const shape = shapeOf(settingKey);
  if (shape === 'choice') {
    return (
      <NativeSelect
        label={settingWords.value}
        value={draft.first}
        onChange={({ currentTarget }) => set({ first: currentTarget.value })}
        data={choicesOf(settingKey)}
      />
    );
  }
  const [first, second] = labels[shape];
  return (
    <Group grow align="flex-end">
      <TextInput
        label={first}
        value={draft.first}
        onChange={({ currentTarget }) => set({ first: currentTarget.value })}
      />
      {second !== undefined && (
        <TextInput
          label={second}
          value={draft.second}
          onChange={({ currentTarget }) => set({ second: currentTarget.value })}
        />
      )}
      {shape === 'duration' && (
        <NativeSelect
          label={settingWords.unit}
          value={draft.second}
          onChange={({ currentTarget }) => set({ second: currentTarget.value })}
          data={[
            { value: 'working', label: settingWords.working },
            { value: 'calendar', label: settingWords.calendar },
          ]}
        />
      )}
    </Group>
  );
}
