import { Button, Fieldset, Group, NativeSelect, NumberInput, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { audiences } from '@ra-soat/domain/training/audience.ts';
import { audienceWords } from '@ra-soat/domain/words/training.vi.ts';
import { PlacePicker } from '../places/place-picker.tsx';
import { planFormWords } from '../words/training-forms.vi.ts';
import { trainingWords } from '../words/training.vi.ts';
import { audienceOf, blankGroup, type GroupDraft } from './plan-draft.ts';

interface GroupRowsProps {
  readonly rows: readonly GroupDraft[];
  readonly onChange: (rows: readonly GroupDraft[]) => void;
}

/** Whom a campaign is for: a kind of people, in some units or everywhere, and how many. */
export function GroupRows({ rows, onChange }: GroupRowsProps): ReactNode {
  const set = (at: number, change: Partial<GroupDraft>) =>
    onChange(rows.map((row, index) => (index === at ? { ...row, ...change } : row)));
  return (
    <Stack gap="sm">
      {rows.map((row, at) => (
        <Fieldset key={row.key} legend={planFormWords.group(at + 1)}>
          <Stack gap="xs">
            <Group grow align="flex-start" preventGrowOverflow={false}>
              <NativeSelect
                label={trainingWords.audience}
                data={audiences.map((one) => ({ value: one, label: audienceWords[one] }))}
                value={row.audience}
                onChange={(event) => set(at, { audience: audienceOf(event.currentTarget.value) })}
              />
              <NumberInput
                label={trainingWords.expected}
                min={1}
                allowDecimal={false}
                thousandSeparator="."
                decimalSeparator=","
                value={row.expected ?? ''}
                onChange={(expected) => set(at, { expected: typeof expected === 'number' ? expected : null })}
              />
            </Group>
            <Where row={row} onChange={(change) => set(at, change)} />
            <Group>
              <Button size="xs" variant="default" onClick={() => onChange(rows.filter((_, index) => index !== at))}>
                {planFormWords.removeGroup(at + 1)}
              </Button>
            </Group>
          </Stack>
        </Fieldset>
      ))}
      <Group>
        <Button variant="outline" onClick={() => onChange([...rows, blankGroup()])}>
          {planFormWords.addGroup}
        </Button>
      </Group>
    </Stack>
  );
}

interface WhereProps {
  readonly row: GroupDraft;
  readonly onChange: (change: Partial<GroupDraft>) => void;
}

function Where({ row: { places }, onChange }: WhereProps): ReactNode {
  return (
    <>
      {places.length === 0 && <Text size="sm">{planFormWords.everywhere}</Text>}
      {places.map(({ placeId, name }) => (
        <Group key={placeId} gap="xs">
          <Text size="sm">{name}</Text>
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => onChange({ places: places.filter((one) => one.placeId !== placeId) })}
          >
            {planFormWords.removeUnit(name)}
          </Button>
        </Group>
      ))}
      <PlacePicker
        label={planFormWords.addUnit}
        value={null}
        onChange={(place) => {
          if (place && places.every(({ placeId }) => placeId !== place.placeId)) {
            onChange({ places: [...places, place] });
          }
        }}
      />
    </>
  );
}
