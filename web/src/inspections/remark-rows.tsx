import { Button, Fieldset, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { inspectionWords } from '../words/inspections.vi.ts';
import { blankRemark, type RemarkDraft } from './inspection-draft.ts';

interface RemarkRowsProps {
  readonly rows: readonly RemarkDraft[];
  readonly villages: readonly { villageId: string; name: string }[];
  readonly from: IsoDate | null;
  readonly onChange: (rows: readonly RemarkDraft[]) => void;
}

/** What must be mended, by whom, by when. */
export function RemarkRows({ rows, villages, from, onChange }: RemarkRowsProps): ReactNode {
  const set = (at: number, change: Partial<RemarkDraft>) =>
    onChange(rows.map((row, index) => (index === at ? { ...row, ...change } : row)));
  const choices = [
    { value: '', label: inspectionWords.wholeCommune },
    ...villages.map(({ villageId, name }) => ({ value: villageId, label: name })),
  ];
  return (
    <Stack gap="sm">
      {rows.map((row, at) => (
        <Fieldset key={row.remarkId} legend={inspectionWords.remark(at + 1)}>
          <Stack gap="xs">
            <Textarea
              label={inspectionWords.what}
              required
              maxLength={1000}
              autosize
              value={row.what}
              onChange={(event) => set(at, { what: event.currentTarget.value })}
            />
            <Group grow align="flex-start" preventGrowOverflow={false}>
              <TextInput
                label={inspectionWords.who}
                required
                maxLength={150}
                value={row.who}
                onChange={(event) => set(at, { who: event.currentTarget.value })}
              />
              <NativeSelect
                label={inspectionWords.village}
                data={choices}
                value={row.villageId}
                onChange={(event) => set(at, { villageId: event.currentTarget.value })}
              />
              <VietDate
                label={inspectionWords.due}
                required
                value={row.dueOn}
                onChange={(dueOn) => set(at, { dueOn })}
                {...(from === null ? {} : { min: from })}
              />
            </Group>
            <Group>
              <Button size="xs" variant="default" onClick={() => onChange(rows.filter((_, index) => index !== at))}>
                {inspectionWords.removeRemark(at + 1)}
              </Button>
            </Group>
          </Stack>
        </Fieldset>
      ))}
      <Group>
        <Button variant="outline" onClick={() => onChange([...rows, blankRemark()])}>
          {inspectionWords.addRemark}
        </Button>
      </Group>
    </Stack>
  );
}
