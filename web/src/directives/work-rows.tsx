import { Button, Fieldset, Group, MultiSelect, Radio, Stack, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { PlacePicker } from '../places/place-picker.tsx';
import { VietDate } from '../ui/viet-date.tsx';
import { directiveWords } from '../words/directives.vi.ts';
import { blankWork, type WorkDraft } from './work-draft.ts';

interface WorkRowsProps {
  readonly rows: readonly WorkDraft[];
  /** Of a commune: its villages to choose from; null: communes are searched by name. */
  readonly villages: readonly { id: string; name: string }[] | null;
  readonly from: IsoDate | null;
  readonly onChange: (rows: readonly WorkDraft[]) => void;
}

/** What must be done, by when, by which units. */
export function WorkRows({ rows, villages, from, onChange }: WorkRowsProps): ReactNode {
  const set = (at: number, change: Partial<WorkDraft>) =>
    onChange(rows.map((row, index) => (index === at ? { ...row, ...change } : row)));
  return (
    <Stack gap="sm">
      {rows.map((row, at) => (
        <Fieldset key={row.key} legend={directiveWords.work(at + 1)}>
          <Stack gap="xs">
            <Textarea
              label={directiveWords.what}
              required
              maxLength={1000}
              autosize
              value={row.what}
              onChange={(event) => set(at, { what: event.currentTarget.value })}
            />
            <VietDate
              label={directiveWords.due}
              required
              value={row.dueOn}
              onChange={(dueOn) => set(at, { dueOn })}
              {...(from === null ? {} : { min: from })}
            />
            <Units row={row} villages={villages} onChange={(change) => set(at, change)} />
            {rows.length > 1 && (
              <Button size="xs" variant="default" onClick={() => onChange(rows.filter((_, index) => index !== at))}>
                {directiveWords.removeWork(at + 1)}
              </Button>
            )}
          </Stack>
        </Fieldset>
      ))}
      <Group>
        <Button variant="outline" onClick={() => onChange([...rows, blankWork()])}>
          {directiveWords.addWork}
        </Button>
      </Group>
    </Stack>
  );
}

interface UnitsProps {
  readonly row: WorkDraft;
  readonly villages: WorkRowsProps['villages'];
  readonly onChange: (change: Partial<WorkDraft>) => void;
}

function Units({ row, villages, onChange }: UnitsProps): ReactNode {
  const all = villages === null ? directiveWords.allUnits.above : directiveWords.allUnits.commune;
  return (
    <>
      <Radio.Group
        label={directiveWords.units}
        value={row.all ? 'all' : 'some'}
        onChange={(value) => onChange({ all: value === 'all' })}
      >
        <Group mt={4}>
          <Radio value="all" label={all} />
          <Radio value="some" label={directiveWords.someUnits} />
        </Group>
      </Radio.Group>
      {!row.all && villages !== null && (
        <MultiSelect
          aria-label={directiveWords.units}
          data={villages.map(({ id, name }) => ({ value: id, label: name }))}
          value={row.units.map(({ id }) => id)}
          onChange={(ids) => onChange({ units: villages.filter(({ id }) => ids.includes(id)) })}
          searchable
          comboboxProps={{ withinPortal: false }}
        />
      )}
      {!row.all && villages === null && <Communes row={row} onChange={onChange} />}
    </>
  );
}

function Communes({ row, onChange }: Pick<UnitsProps, 'row' | 'onChange'>): ReactNode {
  const { units } = row;
  return (
    <Stack gap="xs">
      <PlacePicker
        key={units.length}
        label={directiveWords.addUnit}
        value={null}
        onChange={(place) => place && onChange({ units: [...units, { id: place.placeId, name: place.name }] })}
      />
      <Group gap="xs">
        {units.map(({ id, name }) => (
          <Button
            key={id}
            size="xs"
            variant="light"
            aria-label={directiveWords.removeUnit(name)}
            onClick={() => onChange({ units: units.filter((unit) => unit.id !== id) })}
          >
            {name} ×
          </Button>
        ))}
      </Group>
    </Stack>
  );
}
